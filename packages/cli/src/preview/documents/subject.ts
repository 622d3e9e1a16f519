import type { DocumentReport } from "../../check/report";

/** A document that the gallery shows, or what stands in its place in a file that cannot be read. */
export interface Subject {
  /** Stays the same as long as the file and the place in it do. */
  readonly key: string;
  readonly title: string;
  /** As the person named it. */
  readonly file?: string | undefined;
  /** Where in a file with several. */
  readonly place?: string | undefined;
  /** Text of the file, for quotations; empty when there is none. */
  readonly text: string;
  /** Whether the file says two things, so that nothing may be made of it. */
  readonly ambiguous: boolean;
  /** The document in the words of a language. Of a file it is the same for each. */
  reportIn(tag: string): DocumentReport;
}
