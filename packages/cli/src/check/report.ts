import type { FairwellDocument, SuppressedFinding, World } from "@fairwell/core";
import type { Problem } from "./problem";

/** What was found in one document or text. */
export interface DocumentReport {
  /** Where it stands when its file holds several: an index, or a line counted from 1. */
  readonly entry?: number;
  readonly line?: number;
  /** Absent when it is a bare text, or no kind of document. */
  readonly kind?: string;
  readonly id?: string;
  readonly world?: World;
  /** The document itself, when it is valid. */
  readonly document?: FairwellDocument;
  readonly problems: readonly Problem[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notChecked: readonly string[];
}

/** What was found in one file, or in a part of one that is too large to be held as a whole. */
export interface FileReport {
  readonly name: string;
  /** Of the file or part; offsets in problems lead into it. */
  readonly text: string;
  /** Number of the text's first line in its file; left out: 1. */
  readonly firstLine?: number;
  /** What is wrong with the file itself: no JSON, no UTF-8, nothing in it. */
  readonly problems: readonly Problem[];
  readonly documents: readonly DocumentReport[];
}
