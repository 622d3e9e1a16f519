import type { Rule } from "../define";
import { blame } from "./blame";
import { confidential } from "./confidential";
import { impliedRejection } from "./implied-rejection";
import { promise } from "./promise";

/** Notices about a post that was pulled: about the post, never about the person. */
export const withdrawn: readonly Rule[] = [blame, confidential, impliedRejection, promise];
