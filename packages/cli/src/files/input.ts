/** A file that is to be read, under the name that the person gave. */
export interface Input {
  readonly name: string;
  /** `stdin`: what comes through the pipe. */
  readonly from: "file" | "stdin";
}

/** A file that could not be read, and what to do. */
export interface Unreadable {
  readonly name: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What a file holds, by the ending of its name. */
export type Format = "json" | "lines" | "text";
