import type { Rule } from "../define";
import { ageDirect } from "./age-direct";

/** Direct mention of a protected ground about the candidate. */
export const fair: readonly Rule[] = [ageDirect];
