import type { Rule } from "../define";
import { emptyText } from "./empty-text";
import { length } from "./length";
import { noEvidence } from "./no-evidence";
import { noNextStep } from "./no-next-step";
import { notJobRelated } from "./not-job-related";
import { readability } from "./readability";
import { templateResidue } from "./template-residue";
import { tooMany } from "./too-many";
import { unbalanced } from "./unbalanced";
import { uncontrollable } from "./uncontrollable";
import { vague } from "./vague";

/** Whether the feedback says something that the candidate can use. */
export const substance: readonly Rule[] = [
  emptyText,
  length,
  noEvidence,
  noNextStep,
  notJobRelated,
  readability,
  templateResidue,
  tooMany,
  unbalanced,
  uncontrollable,
  vague,
];
