/** What the command may use of the process around it. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Working directory, absolute. */
  readonly directory: string;
  /** Prints a result. Returns false when nobody reads on. */
  out(text: string): unknown;
  /** Prints what went wrong. */
  err(text: string): void;
  /** Width of the terminal that results go to; undefined when they go elsewhere. */
  columns(): number | undefined;
  /** Width of the terminal of standard error; undefined when that goes elsewhere. */
  errColumns?(): number | undefined;
  /** Adds to the end of a file that the environment names. */
  append?(path: string, text: string): void;
  /** Calls what is to be done before a signal ends the process; returns what calls it off. */
  onSignal?(clean: () => void): () => void;
}
