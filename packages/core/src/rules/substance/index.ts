import type { Rule } from "../define";
import { emptyText } from "./empty-text";
import { noNextStep } from "./no-next-step";
import { templateResidue } from "./template-residue";
import { uncontrollable } from "./uncontrollable";
import { vague } from "./vague";

/** Whether the feedback says something that the candidate can use. */
export const substance: readonly Rule[] = [
  emptyText,
  noNextStep,
  templateResidue,
  uncontrollable,
  vague,
];
