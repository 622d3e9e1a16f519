/** What the command may use of the process around it. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Working directory, absolute. */
  readonly directory: string;
  /** Prints a result. */
  out(text: string): void;
  /** Prints what went wrong. */
  err(text: string): void;
  /** Width of the terminal that results go to; undefined when they go elsewhere. */
  columns(): number | undefined;
}
