import type { Rule } from "../define";
import { noNextStep } from "./no-next-step";

/** Whether the feedback says something that the candidate can use. */
export const substance: readonly Rule[] = [noNextStep];
