import { isolate } from "../fill/characters";
import { segmentsOf } from "./segments";

// Where a line may end (UAX #14): at spaces; in scripts that are written without them, between words, as the runtime's
// dictionaries know them (UAX #29). Rules of Japanese and Chinese typesetting come on top (JIS X 4051, GB/T 15834).

const space = "[ \\t\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000]";

/** Before a space; after a zero-width space and after the dot between syllables of Tibetan. */
const atSpaces = new RegExp(`(?=${space})|(?<=[\\u200b\\u0f0b])`);

/** Letters of scripts that are written without spaces, and the punctuation that goes with them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3001-\u303f\u30fb\u30fc\uff01-\uff65]/u;

/** Whether a text has letters of a script that is written without spaces. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);

/**
 * What never begins a line: closing brackets and quotation marks, full stops and commas, small kana, marks that repeat or
 * lengthen what is before them (UAX #14, classes CL, CP, CJ, EX, IS, NS, PO).
 */
const neverFirst =
  /^[\p{Pe}\p{Pf}\p{M}\u2060\u2069!%,.:;?\u00a0\u00b7\u2010\u2013\u2014\u2025\u2026\u2030\u203c\u2047-\u2049\u2103\u0e2f\u0e46\u0e5a\u0e5b\u0eaf\u0ec6\u104a\u104b\u17d4-\u17d7\u3001\u3002\u3005\u301c\u303b\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u309b-\u309e\u30a0\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fb-\u30fe\u31f0-\u31ff\uff01\uff05\uff0c\uff0e\uff1a\uff1b\uff1f\uff5e\uff61\uff64\uff65\uff67-\uff70\uff9e\uff9f]/u;

/** What never ends a line: opening brackets and quotation marks, signs that stand before a number (OP, PR). */
const neverLast = /^[\p{Ps}\p{Pi}\u2060\u2068\u00a0#$£¥№€\uff04\uffe1\uffe5]/u;

/** The last character of a text. */
const lastOf = (text: string): string =>
  text.slice(/[\udc00-\udfff]/.test(text.slice(-1)) ? -2 : -1);

/** Whether a line may not end between two pieces of text. */
export const belongsTogether = (before: string, after: string): boolean =>
  neverLast.test(lastOf(before)) || neverFirst.test(after);

const marks = new RegExp(`([${isolate.start}${isolate.end}])`);

/** Whether a line may end between two words of which one at least is written without spaces. */
const mayBreak = (before: string, after: string): boolean =>
  (isUnspaced(lastOf(before)) || isUnspaced(after.slice(0, 2))) && !belongsTogether(before, after);

/** A function that cuts a line into pieces, after each of which it may end. Put together, they are the line. */
export function createPieces(tag: string): (line: string) => readonly string[] {
  let segmenter: Intl.Segmenter | undefined;

  /** A value is looked at by itself. The marks around it begin before what they hold, and end after it. */
  function wordsOf(word: string): string[] {
    segmenter ??= new Intl.Segmenter(tag, { granularity: "word" });
    const pieces: string[] = [];
    let piece = "";
    let last = "";
    let opening = "";
    for (const run of word.split(marks)) {
      if (run === isolate.start) opening += run;
      else if (run === isolate.end) piece += run;
      else
        for (const segment of segmentsOf(segmenter, run)) {
          if (last !== "" && mayBreak(last, segment)) {
            pieces.push(piece);
            piece = "";
          }
          piece += opening + segment;
          opening = "";
          last = segment;
        }
    }
    return [...pieces, piece + opening];
  }

  return (line) => {
    const words = line.split(atSpaces);
    return isUnspaced(line)
      ? words.flatMap((word) => (isUnspaced(word) ? wordsOf(word) : [word]))
      : words;
  };
}
