import type { FairwellDocument, SuppressedFinding, World } from "@fairwell/core";
import type { Unreadable } from "../files/input";
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

/** What was found in one file. */
export interface FileReport {
  readonly name: string;
  readonly text: string;
  /** What is wrong with the file itself: no JSON, no UTF-8, nothing in it. */
  readonly problems: readonly Problem[];
  readonly documents: readonly DocumentReport[];
}

/** The whole run. */
export interface RunReport {
  readonly files: readonly FileReport[];
  readonly unreadable: readonly Unreadable[];
}
