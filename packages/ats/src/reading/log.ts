import { type Path, pathPattern } from "./path";

/** error: something that was asked for is missing from the result; warn: look at it; info: a stated decision. */
export type ImportSeverity = "error" | "warn" | "info";

/** What kind of issue, for a program. Stable: a code is never reused for another meaning. */
export type ImportIssueCode =
  | "unrecognised_payload"
  | "unreadable_payload"
  | "empty_payload"
  | "ambiguous_shape"
  | "not_mapped"
  | "unknown_action"
  | "invalid_option"
  | "wrong_type"
  | "missing_value"
  | "unreadable_id"
  | "unreadable_time"
  | "shortened"
  | "too_many"
  | "unknown_rating"
  | "unknown_status"
  | "unknown_reason_type"
  | "unknown_outcome"
  | "unknown_stage"
  | "unknown_origin"
  | "unknown_subject"
  | "contradiction"
  | "assumption"
  | "several_jobs"
  | "prospect"
  | "outcome_reversed"
  | "closed_without_hire"
  | "erasure"
  | "orphan"
  | "duplicate"
  | "invalid_document";

/** Something that a person has to know about an import. Never repeats text of the payload. */
export interface ImportIssue {
  /** Where: keys and list indexes from the root of the payload; the first place if there are several. */
  readonly path: Path;
  readonly code: ImportIssueCode;
  /** What is the matter. */
  readonly problem: string;
  /** What to do, or what was decided. */
  readonly remedy: string;
  readonly severity: ImportSeverity;
  /** In how many places. Above 1 only for `info`, which is told once for the same place of many records. */
  readonly count: number;
}

/** A part of the payload that is in no document. */
export interface UnmappedField {
  /** Where, with list indexes left out: `[].offices`. */
  readonly pattern: string;
  /** How often it had a value there. */
  readonly count: number;
  /** true: a documented field that no document has a place for; false: a field that this adapter does not know. */
  readonly known: boolean;
}

/** Collects what one import has to say. */
export interface ImportLog {
  issue(
    severity: ImportSeverity,
    code: ImportIssueCode,
    path: Path,
    problem: string,
    remedy: string,
  ): void;
  unmapped(path: Path, known: boolean): void;
  issues(): ImportIssue[];
  unmappedFields(): UnmappedField[];
}

/** An empty log. */
export function createLog(): ImportLog {
  const issues = new Map<string, ImportIssue>();
  const fields = new Map<string, UnmappedField>();
  return {
    issue(severity, code, path, problem, remedy) {
      const key =
        severity === "info"
          ? JSON.stringify([code, pathPattern(path), problem, remedy])
          : `${issues.size}`;
      const count = (issues.get(key)?.count ?? 0) + 1;
      issues.set(key, {
        ...(issues.get(key) ?? { path, code, problem, remedy, severity }),
        count,
      });
    },
    unmapped(path, known) {
      const pattern = pathPattern(path);
      fields.set(pattern, { pattern, known, count: (fields.get(pattern)?.count ?? 0) + 1 });
    },
    issues: () => [...issues.values()],
    unmappedFields: () => [...fields.values()],
  };
}
