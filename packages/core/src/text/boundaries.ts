import { CharClass, classAt } from "./characters";
import { Flag, type Tokens } from "./tokens";

/** After these a full stop ends no sentence. */
const abbreviations = new Set(
  "mr mrs ms mx dr prof rev st sr jr hon vs approx dept fig inc ltd co est max min ref tel cf ca ext viz messrs capt sgt lt col gen al e.g i.e".split(
    " ",
  ),
);

/** A line this long that ends without a stop goes on in the next one: the text was wrapped by a mail program. */
const wrappedLine = 56;

const lowerStart = /^\p{Ll}/u;

/**
 * Sets the flags that depend on what stands between the words: sentences, lines, commas, hyphens, quotation. One pass
 * over the separators.
 */
export function markBoundaries(text: string, tokens: Tokens): void {
  const { count, flags, from, to } = tokens;
  const quotes: Quotes = { double: -1, single: -1 };
  let lineStart = 0;
  let sentence = 0;
  for (let index = 0; index < count; index++) {
    const start = index === 0 ? 0 : (to[index - 1] as number);
    if (index > 0 && (from[index] as number) - start === 1 && text.charCodeAt(start) === 32) {
      // One space, as between most words. After a run of exclamation marks even that ends a sentence.
      const own = flags[index] as number;
      if (!((own | (flags[index - 1] as number)) & Flag.exclaim)) {
        if (own & Flag.capitalised) flags[index] = own | Flag.inner;
        continue;
      }
    }
    const gap = readGap(text, start, from[index] as number);
    markQuotes(text, tokens, index, start, quotes);
    let flag = gap.flags;
    const ends = index === 0 || endsSentence(text, tokens, index, gap, start - lineStart);
    if (ends) flag |= Flag.sentence | Flag.clause;
    if (ends && gap.question) flags[sentence] = (flags[sentence] as number) | Flag.question;
    if (gap.newlines > 0 || index === 0) {
      flag |= Flag.line;
      lineStart = from[index] as number;
    }
    if (ends) sentence = index;
    const opening = flag & (Flag.sentence | Flag.line);
    if ((flags[index] as number) & Flag.capitalised && !opening) flag |= Flag.inner;
    flags[index] = (flags[index] as number) | flag;
  }
  if (count > 0) {
    const last = readGap(text, to[count - 1] as number, text.length);
    const exclaimed = (flags[count - 1] as number) & Flag.exclaim;
    const asked = last.question || (exclaimed && tokens.words[count - 1]?.includes("?"));
    if (asked) flags[sentence] = (flags[sentence] as number) | Flag.question;
    markLastQuote(text, tokens, quotes);
  }
}

interface Gap {
  readonly flags: number;
  readonly newlines: number;
  readonly bullet: boolean;
  /** The mark that may end a sentence, with a space after it. */
  readonly stop: boolean;
  readonly question: boolean;
  readonly full: boolean;
}

const plainGap: Gap = {
  flags: 0,
  newlines: 0,
  bullet: false,
  stop: false,
  question: false,
  full: false,
};

function readGap(text: string, from: number, to: number): Gap {
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    if (code === 32) return plainGap;
    if (code === 45) return { ...plainGap, flags: Flag.hyphen };
  }
  if (to === from) return plainGap;
  let flags = 0;
  let newlines = 0;
  let bullet = false;
  let stop = false;
  let question = false;
  let full = false;
  let spaced = from === 0;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    const kind = classAt(text, index);
    if (kind === CharClass.newline) {
      if (!(code === 10 && text.charCodeAt(index - 1) === 13)) newlines++;
      spaced = true;
      continue;
    }
    if (kind === CharClass.space) {
      spaced = true;
      continue;
    }
    if (code === 46 || code === 33 || code === 63) {
      const next = classAt(text, index + 1);
      if (next !== CharClass.letter && next !== CharClass.digit) {
        stop = true;
        full = code !== 46;
        question ||= code === 63;
      }
    } else if (code === 44 || code === 40 || code === 41 || code === 91 || code === 93)
      flags |= Flag.comma;
    else if (code === 59 || code === 58 || code === 0x2013) flags |= Flag.comma | Flag.strong;
    else if (code === 45 && spaced) flags |= Flag.comma | Flag.strong;
    bullet ||= newlines > 0 && (code === 45 || code === 42 || code === 0x2022 || code === 0xb7);
    spaced = false;
  }
  return { flags, newlines, bullet, stop, question, full };
}

function endsSentence(
  text: string,
  tokens: Tokens,
  index: number,
  gap: Gap,
  line: number,
): boolean {
  if (((tokens.flags[index] as number) & Flag.exclaim) !== 0) return false;
  if (((tokens.flags[index - 1] as number) & Flag.exclaim) !== 0) return true;
  if (gap.newlines > 1 || gap.bullet) return true;
  if (gap.stop && (gap.full || !isAbbreviation(text, tokens, index - 1))) return true;
  if (gap.newlines === 0) return false;
  const next = text.slice(tokens.from[index], (tokens.from[index] as number) + 2);
  return line < wrappedLine && !lowerStart.test(next);
}

/** Whether the stop after this word belongs to it: “Dr.”, “J.”, “e.g.”, “no. 5”. */
function isAbbreviation(text: string, tokens: Tokens, index: number): boolean {
  const word = tokens.words[index] as string;
  const next = text[tokens.from[index + 1] as number] as string;
  if (abbreviations.has(word)) return true;
  if (word === "no") return /\d/.test(next);
  if (word === "etc") return lowerStart.test(next);
  if (word.length !== 1) return false;
  const chained = text[(tokens.from[index] as number) - 1] === ".";
  return chained || (((tokens.flags[index] as number) & Flag.initial) !== 0 && word !== "i");
}

/** Word index at which an open quotation began; -1 when none is open. */
interface Quotes {
  double: number;
  single: number;
}

/**
 * Opens and closes quotations at the marks before the word. A quotation that closes marks all of its words; it does not
 * go past its paragraph, so that a stray mark (5'10") quotes nothing.
 */
function markQuotes(
  text: string,
  tokens: Tokens,
  index: number,
  start: number,
  quotes: Quotes,
): void {
  const end = tokens.from[index] as number;
  let newlines = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) quotes.double = toggle(tokens, quotes.double, index);
    else if (code === 39 && quotes.single >= 0 && at === start)
      quotes.single = toggle(tokens, quotes.single, index);
    else if (code === 39 && at === end - 1 && (at !== start || index === 0)) quotes.single = index;
    else if (code === 10 && ++newlines > 1) {
      quotes.double = -1;
      quotes.single = -1;
    }
  }
}

function toggle(tokens: Tokens, open: number, index: number): number {
  if (open < 0) return index;
  markSpan(tokens, open, index);
  return -1;
}

function markLastQuote(text: string, tokens: Tokens, quotes: Quotes): void {
  const tail = text.slice(tokens.to[tokens.count - 1], (tokens.to[tokens.count - 1] as number) + 4);
  if (quotes.double >= 0 && tail.includes('"')) markSpan(tokens, quotes.double, tokens.count);
  else if (quotes.single >= 0 && tail.includes("'")) markSpan(tokens, quotes.single, tokens.count);
}

function markSpan(tokens: Tokens, from: number, to: number): void {
  for (let index = from; index < to; index++) {
    tokens.flags[index] = (tokens.flags[index] as number) | Flag.quoted;
  }
}
