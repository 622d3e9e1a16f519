import type { CohortRule } from "../define";
import { adverseImpact } from "./adverse-impact";
import { agreement } from "./agreement";
import { boilerplate } from "./boilerplate";
import { coverage } from "./coverage";
import { lexicalParity } from "./lexical-parity";
import { minCell } from "./min-cell";
import { qualityParity } from "./quality-parity";
import { reasonConsistency } from "./reason-consistency";
import { severity } from "./severity";
import { smallNumbers } from "./small-numbers";

/** Rules over many candidates together. */
export const cohortRules: readonly CohortRule[] = [
  adverseImpact,
  agreement,
  boilerplate,
  coverage,
  lexicalParity,
  minCell,
  qualityParity,
  reasonConsistency,
  severity,
  smallNumbers,
];
