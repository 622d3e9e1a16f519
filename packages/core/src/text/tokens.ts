/**
 * Bits of `Tokens.flags`: what the word looks like, and what stands before it. An enumeration, as are the other numbers
 * that each word is asked for: the build writes them into the code, where to read them from an object took a fifth of a check.
 */
export enum Flag {
  /** First word of a sentence. */
  sentence = 1 << 0,
  /** First word of a clause. */
  clause = 1 << 1,
  /** A comma, dash, colon, semicolon or bracket stands before it. */
  comma = 1 << 2,
  /** A hyphen joins it to the word before. */
  hyphen = 1 << 3,
  /** A semicolon, colon or dash with spaces stands before it: stronger than a comma. */
  strong = 1 << 4,
  /** Inside quotation marks. */
  quoted = 1 << 5,
  /** Digits, perhaps with separators. */
  number = 1 << 6,
  /** Begins with a capital and goes on in lower case. */
  capitalised = 1 << 7,
  /** Two letters or more, all capitals. */
  upper = 1 << 8,
  /** One capital letter. */
  initial = 1 << 9,
  email = 1 << 10,
  url = 1 << 11,
  placeholder = 1 << 12,
  /** Two or more of ! and ?. */
  exclaim = 1 << 13,
  /** A currency sign stands before it. */
  money = 1 << 14,
  /** The sentence ends with a question mark (set on its first word). */
  question = 1 << 15,
  /** First word of a line, list item or paragraph. */
  line = 1 << 16,
  /** A plus sign or zero opens a number: it may be a telephone number. */
  dialled = 1 << 17,
  /** A percent sign follows. */
  percent = 1 << 18,
  /** A number from 16 to 99. */
  age = 1 << 19,
  /** A number from 1900 to 2099. */
  year = 1 << 20,
  /** Capitalised, and not because a sentence or line begins there. */
  inner = 1 << 21,
}

/** The words of a text in order, one array a property, so that a megabyte of text stays small. */
export interface Tokens {
  readonly count: number;
  /** Lower case, contractions written out (“you're” is `you` and `are`). */
  readonly words: readonly string[];
  /** Number of the word in the vocabulary; 0 when no rule knows it. */
  readonly ids: Int32Array;
  /** UTF-16 offsets into the original text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Int32Array;
  /** Offsets into the normalised text; the same arrays as `starts` and `ends` where nothing moved. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}
