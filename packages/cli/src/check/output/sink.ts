/** Where the text of a formatter goes. */
export interface Sink {
  /** Returns false when nobody reads on. */
  write(text: string): boolean;
  /** All of it was written. */
  finish(): void;
  /** The run has ended early: what is incomplete goes away. */
  abandon(): void;
}
