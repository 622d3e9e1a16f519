import type { Suppression } from "./model/value/governance";
import type { Ground, Group } from "./rules/define";

/** `error`: do not send; `warn`: change it or say why not; `info`: worth knowing. */
export type Severity = "error" | "warn" | "info";

/** Keys and array indexes from the root of a document; empty for bare text. */
export type Path = readonly (string | number)[];

/** What to write instead. */
export interface Suggestion {
  readonly message: string;
  /**
   * A sentence to start from: criterion – what was observed – what would have been stronger. What stands in square
   * brackets is for the writer to fill in. It may hold the label of a criterion, and no other text of the document.
   */
  readonly rewrite?: string;
  /** Text that may be put in the place of the finding as it is. Only for mechanical repairs that cannot change the meaning. */
  readonly replacement?: string;
}

/** Where a rule comes from. */
export interface Source {
  readonly key: string;
  readonly title: string;
  /** https address, or null for a source known only by name. */
  readonly url: string | null;
}

/** One thing that a reader may take amiss, or that is missing. Data, never thrown. */
export interface Finding {
  readonly ruleId: string;
  readonly group: Group;
  readonly severity: Severity;
  /** “May be read as … because …”. Never contains text of the document. */
  readonly message: string;
  readonly path: Path;
  /** UTF-16 offset into the string at `path`. Absent when the finding is about an object and not about words. */
  readonly start?: number;
  /** UTF-16 offset of the first unit after the words. */
  readonly end?: number;
  /** The protected ground that the words touch. */
  readonly ground?: Ground;
  readonly suggestions: readonly Suggestion[];
  readonly sources: readonly Source[];
  /** Only of `review/second-look`: what the sentence resembles, and the words that weighed most. */
  readonly resembles?: Resemblance;
  /** The second reader takes the sentence for fine, so this is only `info`. Absent when it has no such doubt. */
  readonly doubted?: true;
}

/** The nearest kind of problem among the sentences that the second reader was trained on. */
export interface Resemblance {
  /** Category of the labelled corpus, such as `age` or `false-promise`. */
  readonly category: string;
  readonly group: Group;
  readonly ground?: Ground;
  /** UTF-16 offsets of the words that weighed most, in the order of the text. */
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/** A finding that the document's `allow` list accepts, with the entry that accepts it. */
export type SuppressedFinding = Finding & { readonly suppression: Suppression };

/** The result of a check. */
export interface Report {
  /** Sorted by path, then by start. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What was not looked at, in plain sentences: no finding there does not mean that there is nothing to find. */
  readonly notChecked: readonly string[];
}
