/** What went wrong, for a program. Stable: a code is never reused for another meaning. */
export type FairwellErrorCode =
  | "invalid_document"
  | "unknown_kind"
  | "wrong_world"
  | "invalid_options"
  | "unknown_rule"
  | "invalid_pattern"
  | "invalid_brand"
  | "invalid_layout"
  | "unsupported_locale"
  | "missing_message"
  | "mixed_languages"
  | "empty_value"
  | "unsafe_value"
  | "message_too_large"
  | "not_renderable";

/** One thing that is wrong with a document, in words for the person who has to mend it. */
export interface DocumentIssue {
  /** Where: keys and array indexes from the root of the document. */
  readonly path: readonly (string | number)[];
  /** What kind of problem, for a program: `unknown_key`, `missing`, `wrong_type`, … */
  readonly code: string;
  /** What is wrong. Never repeats a value of the document. */
  readonly problem: string;
  /** What would be right. */
  readonly remedy: string;
}

const docsRoot = "https://github.com/fairwell/fairwell/blob/main/docs/errors.md";

/**
 * The only error that Fairwell throws. Its message names what was wrong, where, and what would be right; it never
 * contains text that a candidate or a panel wrote.
 *
 * @example
 * try { parseCandidateFeedback(input) } catch (error) {
 *   if (error instanceof FairwellError && error.code === "invalid_document") console.error(error.issues);
 * }
 */
export class FairwellError extends Error {
  override readonly name = "FairwellError";
  /** Stable code; `docs` explains each. */
  readonly code: FairwellErrorCode;
  /** Address of the page that explains the code. */
  readonly docs: string;
  /** For `invalid_document`: everything that is wrong, in document order. Otherwise empty. */
  readonly issues: readonly DocumentIssue[];

  constructor(
    code: FairwellErrorCode,
    message: string,
    options: { cause?: unknown; issues?: readonly DocumentIssue[] } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.docs = `${docsRoot}#${code}`;
    this.issues = options.issues ?? [];
  }
}
