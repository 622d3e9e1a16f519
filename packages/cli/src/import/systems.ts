import { type ImportIssue, importGreenhouse, type UnmappedField } from "@fairwell/ats/greenhouse";
import type { InternalDocument } from "@fairwell/core";

/** What an adapter makes of a payload. */
export interface Imported {
  readonly documents: readonly InternalDocument[];
  readonly issues: readonly ImportIssue[];
  readonly unmapped: readonly UnmappedField[];
}

/** Systems that can be imported, by the name on the command line. */
export const systems: Readonly<Record<string, (payload: unknown) => Imported>> = {
  greenhouse: (payload) => importGreenhouse(payload),
};
