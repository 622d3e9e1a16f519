/** A concept that the text itself defines, such as a name of the document: words `start` to before `end`. */
export interface GivenSpan {
  readonly symbol: number;
  readonly start: number;
  readonly end: number;
}

/** Every match of every pattern, one array a property; sorted by start, last first. */
export interface Matches {
  readonly patterns: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Transitions that were tried: the measure of work. */
  readonly steps: number;
}
