/** Why a text is not JSON, and where. Offsets are UTF-16 units into the text. Never repeats text of the file. */
export interface SyntaxFault {
  /** For a program: `trailing-comma`, `missing-quote`, … */
  readonly code: string;
  readonly start: number;
  /** First unit after the words that are wrong; at least `start`. */
  readonly end: number;
  /** What is wrong. */
  readonly problem: string;
  /** What would be right. */
  readonly remedy: string;
  /** The bracket or quotation mark that is still open, where that helps. */
  readonly opened?: number;
}

/** What the grammar allows next (RFC 8259 §2). */
export type Expectation =
  | "value"
  | "value-or-close"
  | "key"
  | "key-or-close"
  | "colon"
  | "comma-or-close"
  | "end";
