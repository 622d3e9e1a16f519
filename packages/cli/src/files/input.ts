/** A file that is to be read, under the name that the person gave. */
export interface Input {
  readonly name: string;
  /** `stdin`: what comes through the pipe. */
  readonly from: "file" | "stdin";
  /** In bytes, when it was looked at. */
  readonly size?: number;
}

/** A file that could not be read, and what to do. */
export interface Unreadable {
  readonly name: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What a file holds, by the ending of its name. */
export type Format = "json" | "lines" | "text" | "yaml" | "csv";
