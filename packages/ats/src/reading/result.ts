import type { InternalDocument, InternalKind } from "@fairwell/core";
import type { ImportIssue, ImportSeverity, UnmappedField } from "./log";

/** Counts of one import. What did not occur is absent. */
export interface ImportSummary<RecordType extends string> {
  /** Records of the source that were recognised, by type. */
  readonly records: Partial<Record<RecordType, number>>;
  /** Documents in the result, by kind. */
  readonly documents: Partial<Record<InternalKind, number>>;
  /** Issues in the result, by severity. */
  readonly issues: Partial<Record<ImportSeverity, number>>;
}

/** What an import gives. Everything in it is internal: nothing of it is ever rendered. */
export interface ImportResult<RecordType extends string> {
  readonly documents: readonly InternalDocument[];
  readonly issues: readonly ImportIssue[];
  readonly unmapped: readonly UnmappedField[];
  readonly summary: ImportSummary<RecordType>;
}
