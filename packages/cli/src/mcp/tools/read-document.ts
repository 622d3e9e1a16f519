import {
  type DocumentIssue,
  type FairwellDocument,
  formatPath,
  validateDocument,
} from "@fairwell/core";
import type { ToolProblem } from "../tool";

/** A valid document, or what is wrong with its structure and how to mend it. */
export type ReadDocument =
  | { readonly ok: true; readonly document: FairwellDocument }
  | { readonly ok: false; readonly problems: readonly ToolProblem[] };

const problemOf = ({ path, problem, remedy }: DocumentIssue): ToolProblem => ({
  problem: `${formatPath(path)} ${problem}.`,
  remedy,
});

/** Reads a document strictly. */
export function readDocument(value: unknown): ReadDocument {
  const result = validateDocument(value);
  if (result.ok) return result;
  return { ok: false, problems: result.issues.map(problemOf) };
}
