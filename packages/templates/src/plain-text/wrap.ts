import { isolate } from "../fill/characters";
import { belongsTogether, createPieces } from "./line-breaks";
import { segmentsOf } from "./segments";
import { columns, columnsOf } from "./width";

/** Longest line of plain text, in columns (RFC 5322, section 2.1.1). */
export const lineWidth = 78;

/** Breaks one line into lines that are narrow enough. */
export type Wrap = (line: string, first?: string, rest?: string, width?: number) => string[];

// Made when it is first needed: few texts need it, and it takes a while.
let graphemes: Intl.Segmenter | undefined;

/** How many of the last characters go to the next line, so that none begins with a full stop or ends with a bracket. */
function goingAlong(characters: readonly string[], next: string): number {
  for (let count = 0; count < characters.length - 1; count++) {
    const end = characters.length - count;
    const after = count === 0 ? next : (characters[end] as string);
    if (!belongsTogether(characters[end - 1] as string, after)) return count;
  }
  return 0;
}

/** Cuts a word that is wider than a line, between what people take for single characters. */
function cut(word: string, width: number): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let used = 0;
  graphemes ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  for (const segment of segmentsOf(graphemes, word)) {
    const wide = columns(segment);
    if (part.length > 0 && used + wide > width) {
      const end = part.length - goingAlong(part, segment);
      parts.push(part.slice(0, end).join(""));
      part = part.slice(end);
      used = columns(part.join(""));
    }
    part.push(segment);
    used += wide;
  }
  return [...parts, part.join("")];
}

/** Letters that take one column each and belong to scripts with spaces: most of what is written. */
const narrow =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u060b-\u060f\u061b\u061d-\u064a\u0660-\u066f\u0671-\u06d5\u1e00-\u1fff\u2010-\u2027\u2030-\u205e]*$/;

/** Characters of scripts with spaces, each with a width of its own. Of spaces only the usual one may end a line. */
const spaced =
  /^[\x20-\x7e\xa0-\u0dff\u1e00-\u1fff\u200c\u200e\u200f\u2010-\u2027\u202f-\u205e\u2060\u2068\u2069\u20a0-\u20cf\uac00-\ud7a3]*$/;

/** Where a line of a text ends that begins at `from`; −1 when no space is near enough. */
function spacedEnd(text: string, from: number, width: number): number {
  let used = 0;
  let space = -1;
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x20) space = index;
    used += code < 0x300 ? 1 : columnsOf(code);
    if (used > width) return space;
  }
  return text.length;
}

/**
 * Where the lines of a text end, each with a space. `endFrom` finds the end of a line of so many columns.
 *
 * @returns undefined when a word is too long or spaces come in rows, which are left out together
 */
function endsOf(
  text: string,
  first: number,
  rest: number,
  endFrom: (text: string, from: number, width: number) => number,
): number[] | undefined {
  const ends: number[] = [];
  let from = 0;
  for (;;) {
    const end = endFrom(text, from, from === 0 ? first : rest);
    if (end === text.length) break;
    if (end <= from || text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end + 1) === 0x20)
      return undefined;
    ends.push(end);
    from = end + 1;
  }
  ends.push(text.length);
  return ends;
}

const narrowEnd = (text: string, from: number, width: number): number =>
  text.length - from <= width ? text.length : text.lastIndexOf(" ", from + width);

/** As `spacedEnds`, for a text that is known to be of narrow letters, such as ASCII. */
export const narrowEnds = (text: string, first: number, rest: number): number[] | undefined =>
  endsOf(text, first, rest, narrowEnd);

/**
 * Where the lines of a text end, each with a space, as `Wrap` breaks it. The text is not copied.
 *
 * @param first columns that the first line may take
 * @param rest columns that every other line may take
 * @returns undefined for a text that has to be looked at more closely: words that are too long, scripts without spaces
 */
export function spacedEnds(text: string, first: number, rest: number): number[] | undefined {
  if (narrow.test(text)) return narrowEnds(text, first, rest);
  return spaced.test(text) ? endsOf(text, first, rest, spacedEnd) : undefined;
}

/** The lines of a text that end at `ends`. */
const cutAt = (text: string, ends: readonly number[]): string[] =>
  ends.map((end, index) => text.slice(index === 0 ? 0 : (ends[index - 1] as number) + 1, end));

/** Ends an isolate with its line and begins it again on the next: direction never reaches over a line's end. */
function closeIsolates(lines: readonly string[]): string[] {
  let open = false;
  return lines.map((line) => {
    const begins = open ? isolate.start : "";
    const opens = line.lastIndexOf(isolate.start);
    const closes = line.lastIndexOf(isolate.end);
    if (opens !== closes) open = opens > closes;
    return begins + line + (open ? isolate.end : "");
  });
}

/**
 * Makes a function that breaks one line into lines of at most `width` columns. Words stay whole unless one is wider than
 * a line.
 *
 * @param tag the language of the text, for scripts that are written without spaces
 * @example createWrap("en-GB")("one two three four", "- ", "  ", 10) // ["- one two", "  three", "  four"]
 */
export function createWrap(tag: string): Wrap {
  const piecesOf = createPieces(tag);
  return (line, first = "", rest = "", width = lineWidth) => {
    if (first.length + columns(line) <= width) return [first + line];
    const indented = (text: string, index: number) => (index === 0 ? first : rest) + text;
    const ends = spacedEnds(line, width - first.length, width - rest.length);
    if (ends) return closeIsolates(cutAt(line, ends)).map(indented);
    const lines: string[] = [];
    let room = width - first.length;
    let current = "";
    let used = 0;
    const flush = () => {
      lines.push(current.trimEnd());
      room = width - rest.length;
      current = "";
      used = 0;
    };
    for (const piece of piecesOf(line)) {
      if (current !== "" && used + columns(piece) > room) flush();
      const word = current === "" ? piece.trimStart() : piece;
      const wide = columns(word);
      if (used + wide <= room) {
        current += word;
        used += wide;
        continue;
      }
      for (const part of cut(word, width - rest.length)) {
        if (current !== "") flush();
        current = part;
        used = columns(part);
      }
    }
    if (current !== "") flush();
    return closeIsolates(lines).map(indented);
  };
}
