/** A trained reader as data. All numbers are whole; streams of bytes are in base64. */
export interface ReaderData {
  /** Language of the texts it reads. */
  readonly language: string;
  /** Fingerprint of the sentences and lists of the repository that it was trained on. */
  readonly trainedOn: string;
  readonly categories: readonly string[];
  readonly concepts: readonly string[];
  /** Words that are known: sorted hashes as differences. Their rows follow those of the stand-ins. */
  readonly words: string;
  readonly wordCount: number;
  /** Numbers in a word vector, and in one part of it. */
  readonly width: number;
  readonly part: number;
  /** For each part 256 centres of `part` numbers; for each part one byte a row. */
  readonly centres: string;
  readonly codes: string;
  /** For each concept its number of phrases, then their sorted hashes as differences. */
  readonly phrases: string;
  readonly cells: number;
  /** Matrices of both directions, one after the other, and how far each is shifted (see `Matrices`). */
  readonly matrices: string;
  readonly shifts: readonly number[];
  /** Places of weights of the linear part as differences, and the weights. */
  readonly grams: string;
  readonly gramCount: number;
  readonly gramWeights: string;
  readonly linearShift: number;
  /** In 1/1024 of log odds. */
  readonly bias: number;
  /** Weights that tell whether a sentence speaks of a candidate at all, laid out as those of the linear part. */
  readonly gate: {
    readonly grams: string;
    readonly gramCount: number;
    readonly gramWeights: string;
    readonly shift: number;
    readonly bias: number;
  };
  /** What the linear part is multiplied with, in 1/64. */
  readonly linearShare: number;
  /** Log odds, in 1/1024, from which the reader speaks up. */
  readonly threshold: number;
  /** Log odds, in 1/1024, below which it takes a sentence for fine although a frame minds it. */
  readonly doubt: number;
}
