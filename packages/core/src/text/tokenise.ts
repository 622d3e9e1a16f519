import { CharClass, classAt } from "./characters";
import type { NormalisedText } from "./normalise";
import { addressAt, exclamationAt, placeholderAt, type WholeToken } from "./special";
import { Flag, type Tokens } from "./tokens";
import { numberOfPacked, packedLetters, type Vocabulary } from "./vocabulary";
import { longestWord, WordSink } from "./word-sink";
import { mayBeBare, splitContraction } from "./words";

const upperStart = /^\p{Lu}/u;
const hasLower = /\p{Ll}/u;

/**
 * Cuts text into words. One pass; every character is looked at a bounded number of times. What stands between the words
 * is the business of `boundaries.ts`.
 *
 * @param vocabulary the words of all rules
 */
export function tokenise(normalised: NormalisedText, vocabulary: Vocabulary): Tokens {
  const { text } = normalised;
  const sink = new WordSink(text.length, vocabulary);
  let index = 0;
  let chunkEnd = 0;
  while (index < text.length) {
    const kind = classAt(text, index);
    if (kind === CharClass.space || kind === CharClass.newline) {
      index++;
      continue;
    }
    if (kind === CharClass.letter) {
      const end = plainWord(text, index, index < chunkEnd, sink);
      if (end > 0) {
        // Past the space that follows most words.
        index = text.charCodeAt(end) === 32 ? end + 1 : end;
        continue;
      }
    } else if (index >= chunkEnd && markAlone(text, index)) {
      index++;
      continue;
    }
    let whole: WholeToken | undefined;
    if (index >= chunkEnd) {
      chunkEnd = endOfChunk(text, index);
      whole = addressAt(text, index, chunkEnd);
    }
    if (!whole && kind === CharClass.other)
      whole = placeholderAt(text, index) ?? exclamationAt(text, index);
    if (whole) {
      sink.push(
        text.slice(whole.start, whole.end).toLowerCase(),
        whole.start,
        whole.end,
        whole.flag,
      );
      index = whole.end;
    } else if (text.charCodeAt(index) === 38 && chunkEnd - index === 1) {
      sink.push("and", index, ++index, 0);
    } else if (kind === CharClass.letter) index = word(text, index, sink);
    else if (kind === CharClass.digit) index = number(text, index, sink);
    else index++;
  }
  return sink.tokens(normalised);
}

/** Where the run of characters without a space ends. */
function endOfChunk(text: string, from: number): number {
  let end = from + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code <= 32) break;
  }
  return end;
}

/**
 * Takes the word at `from` if it is made of ASCII letters only, as nearly all are: looked up while it is read, and not
 * cut out of the text.
 *
 * @param inside whether what the run of characters without a space is has been decided already
 * @returns where the word ends; 0 if it is not so plain
 */
function plainWord(text: string, from: number, inside: boolean, sink: WordSink): number {
  let high = 0;
  let middle = 0;
  let low = 0;
  let cases = 0;
  let small = 32;
  let to = from;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    const letter = code | 32;
    if (letter < 97 || letter > 122) break;
    high = (high << 5) | (middle >>> 27);
    middle = (middle << 5) | (low >>> 27);
    low = (low << 5) | (letter & 31);
    cases |= code;
    small &= code;
  }
  if (to < text.length && !endsPlainWord(text, to, inside)) return 0;
  const length = to - from;
  if (length > packedLetters) return 0;
  const first = text.charCodeAt(from);
  if (mayBeBare(length, first | 32, text.charCodeAt(to - 2) | 32, text.charCodeAt(to - 1) | 32))
    return 0;
  let shape = 0;
  if (first < 97) {
    if (length === 1) shape = Flag.initial;
    else shape = cases & 32 ? Flag.capitalised : Flag.upper;
  }
  const id = numberOfPacked(sink.vocabulary, high, middle, low);
  sink.add(
    id > 0 ? (sink.vocabulary.words[id] as string) : inLowerCase(text, from, to, small !== 0),
    id,
    from,
    to,
    shape,
  );
  return to;
}

const inLowerCase = (text: string, from: number, to: number, already: boolean): string =>
  already ? text.slice(from, to) : text.slice(from, to).toLowerCase();

/** Whether the character after letters leaves no doubt that they are a word, and no part of an address. */
function endsPlainWord(text: string, index: number, inside: boolean): boolean {
  const code = text.charCodeAt(index);
  if (code === 32 || code === 10) return true;
  if (inside) return code !== 39 && classAt(text, index) === CharClass.other;
  return markAlone(text, index);
}

/** A comma or full stop before a space: nothing that it could be part of goes on after it. */
function markAlone(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code !== 44 && code !== 46) return false;
  const next = text.charCodeAt(index + 1);
  return next === 32 || next === 10;
}

function word(text: string, from: number, sink: WordSink): number {
  let to = from + 1;
  for (; to < text.length; to++) {
    const kind = classAt(text, to);
    if (kind === CharClass.letter || kind === CharClass.digit) continue;
    const apostrophe = text.charCodeAt(to) === 39 && classAt(text, to + 1) === CharClass.letter;
    if (!apostrophe) break;
  }
  const surface = text.slice(from, to);
  const lower = surface.toLowerCase();
  const shape = shapeOf(surface);
  // A few capitals, as in “İnci's”, are longer in lower case: the ends of the parts would not fit.
  const even = lower.length === surface.length ? lower : surface;
  const parts = lower.length <= longestWord ? splitContraction(even) : undefined;
  if (parts) {
    sink.push(parts[0].word.toLowerCase(), from, from + parts[0].end, shape);
    sink.push(parts[1].word, from + parts[0].end, to, 0);
  } else sink.push(lower, from, to, shape);
  return to;
}

function number(text: string, from: number, sink: WordSink): number {
  let to = from + 1;
  let letters = false;
  for (; to < text.length; to++) {
    const kind = classAt(text, to);
    if (kind === CharClass.digit) continue;
    if (kind === CharClass.letter) letters = true;
    else if (letters || !separatorAt(text, to)) break;
  }
  const before = text.charCodeAt(from - 1);
  let flag = letters ? 0 : Flag.number | valueFlags(text, from, to);
  if (before === 0xa3 || before === 36 || before === 0x20ac) flag |= Flag.money;
  if (before === 43 || text.charCodeAt(from) === 48) flag |= Flag.dialled;
  if (text.charCodeAt(to) === 37) flag |= Flag.percent;
  sink.push(text.slice(from, to).toLowerCase(), from, to, flag);
  return to;
}

function valueFlags(text: string, from: number, to: number): number {
  const value = Number(text.slice(from, to));
  if (to - from === 2) return value >= 16 ? Flag.age : 0;
  return to - from === 4 && value >= 1900 && value <= 2099 ? Flag.year : 0;
}

/** A point, comma or colon between digits. */
function separatorAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const separator = code === 46 || code === 44 || code === 58;
  return separator && classAt(text, index + 1) === CharClass.digit;
}

function shapeOf(surface: string): number {
  if (!upperStart.test(surface)) return 0;
  if (surface.length === 1) return Flag.initial;
  return hasLower.test(surface) ? Flag.capitalised : Flag.upper;
}
