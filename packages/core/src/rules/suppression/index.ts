import type { Rule } from "../define";
import { expired } from "./expired";
import { notAllowed } from "./not-allowed";
import { unknownRule } from "./unknown-rule";
import { unused } from "./unused";

/** What is wrong with a document's list of accepted findings. */
export const suppression: readonly Rule[] = [expired, notAllowed, unknownRule, unused];
