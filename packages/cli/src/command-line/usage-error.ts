/**
 * Something is wrong with the command line, or a file cannot be read or written. Printed as it is; exit code 2.
 * Inside the command only: the libraries throw FairwellError.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** What would be right. */
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(problem);
    this.remedy = remedy;
  }
}
