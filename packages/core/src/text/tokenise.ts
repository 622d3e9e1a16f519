import { CharClass, classAt } from "./characters";
import type { NormalisedText } from "./normalise";
import { addressAt, exclamationAt, placeholderAt, type WholeToken } from "./special";
import { Flag, type Tokens, type Vocabulary } from "./tokens";
import { splitContraction } from "./words";

/** Words longer than this are in no vocabulary and are not looked up. */
const longestWord = 40;

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
  const sink = new Sink(text.length, vocabulary);
  let index = 0;
  let chunkEnd = 0;
  while (index < text.length) {
    const kind = classAt(text, index);
    if (kind === CharClass.space || kind === CharClass.newline) {
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
    if (code <= 32 || code === 0xa0) break;
  }
  return end;
}

function word(text: string, from: number, sink: Sink): number {
  let to = from + 1;
  for (; to < text.length; to++) {
    const kind = classAt(text, to);
    if (kind === CharClass.letter || kind === CharClass.digit) continue;
    const apostrophe =
      text.charCodeAt(to) === 39 &&
      to + 1 < text.length &&
      classAt(text, to + 1) === CharClass.letter;
    if (!apostrophe) break;
  }
  const surface = text.slice(from, to);
  const lower = surface.toLowerCase();
  const shape = shapeOf(surface);
  const splittable = lower.length <= longestWord && lower.length === surface.length;
  const parts = splittable ? splitContraction(lower) : undefined;
  if (parts) {
    sink.push(parts[0].word, from, from + parts[0].end, shape);
    sink.push(parts[1].word, from + parts[0].end, to, 0);
  } else sink.push(lower, from, to, shape);
  return to;
}

function number(text: string, from: number, sink: Sink): number {
  let to = from + 1;
  let letters = false;
  for (; to < text.length; to++) {
    const kind = classAt(text, to);
    if (kind === CharClass.digit) continue;
    if (kind === CharClass.letter) letters = true;
    else if (letters || !separatorAt(text, to)) break;
  }
  const before = from > 0 ? text.charCodeAt(from - 1) : 0;
  let flag = letters ? 0 : Flag.number | valueFlags(text, from, to);
  if (before === 0xa3 || before === 36 || before === 0x20ac) flag |= Flag.money;
  if (before === 43 || text.charCodeAt(from) === 48) flag |= Flag.dialled;
  if (text.charCodeAt(to) === 37) flag |= Flag.percent;
  sink.push(text.slice(from, to).toLowerCase(), from, to, flag);
  return to;
}

function valueFlags(text: string, from: number, to: number): number {
  if (to - from !== 2 && to - from !== 4) return 0;
  const value = Number(text.slice(from, to));
  if (value >= 16 && value <= 99 && to - from === 2) return Flag.age;
  return value >= 1900 && value <= 2099 ? Flag.year : 0;
}

/** A point, comma or colon between digits. */
function separatorAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const separator = code === 46 || code === 44 || code === 58;
  return separator && index + 1 < text.length && classAt(text, index + 1) === CharClass.digit;
}

function shapeOf(surface: string): number {
  const first = surface.charCodeAt(0);
  if (first >= 97 && first <= 122) return 0;
  if (!upperStart.test(surface)) return 0;
  if (surface.length === 1) return Flag.initial;
  return hasLower.test(surface) ? Flag.capitalised : Flag.upper;
}

/** Growing arrays, one a property of the tokens. */
class Sink {
  private readonly words: string[] = [];
  private ids: Int32Array;
  private from: Int32Array;
  private to: Int32Array;
  private flags: Int32Array;
  private count = 0;

  constructor(
    length: number,
    private readonly vocabulary: Vocabulary,
  ) {
    const room = (length >> 2) + 16;
    this.ids = new Int32Array(room);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.flags = new Int32Array(room);
  }

  push(text: string, from: number, to: number, flags: number): void {
    if (this.count === this.ids.length) this.grow();
    const at = this.count++;
    this.words.push(text);
    this.ids[at] = text.length <= longestWord ? (this.vocabulary.get(text) ?? 0) : 0;
    this.from[at] = from;
    this.to[at] = to;
    this.flags[at] = flags;
  }

  tokens({ starts, ends }: NormalisedText): Tokens {
    const { count, words } = this;
    const from = this.from.subarray(0, count);
    const to = this.to.subarray(0, count);
    return {
      count,
      words,
      ids: this.ids.subarray(0, count),
      flags: this.flags.subarray(0, count),
      from,
      to,
      starts: starts ? from.map((unit) => starts[unit] as number) : from,
      ends: ends ? to.map((unit) => ends[unit - 1] as number) : to,
    };
  }

  private grow(): void {
    const room = this.ids.length * 2;
    this.ids = grown(this.ids, room);
    this.from = grown(this.from, room);
    this.to = grown(this.to, room);
    this.flags = grown(this.flags, room);
  }
}

function grown(array: Int32Array, room: number): Int32Array {
  const larger = new Int32Array(room);
  larger.set(array);
  return larger;
}
