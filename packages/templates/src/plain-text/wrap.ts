import { isolate } from "../fill/characters";
import { belongsTogether, createPieces } from "./line-breaks";
import { segmentsOf } from "./segments";
import { columns } from "./width";

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

/** Ends an isolate with its line and begins it again on the next: direction never reaches over a line's end. */
function closeIsolates(lines: readonly string[]): string[] {
  let open = false;
  return lines.map((line) => {
    const begins = open ? isolate.start : "";
    for (const character of line) {
      if (character === isolate.start) open = true;
      else if (character === isolate.end) open = false;
    }
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
    return closeIsolates(lines).map((text, index) => (index === 0 ? first : rest) + text);
  };
}

/** Letters that take one column each and belong to scripts with spaces: most of what is written. */
const narrow =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u0620-\u064a\u0660-\u066f\u0671-\u06d3\u1e00-\u1fff\u2010-\u2027\u2030-\u205e]*$/;

/**
 * Where the lines of a text end, as `Wrap` breaks it, for a text of narrow letters. The text is not copied.
 *
 * @param width columns of the first line; every other has the same
 * @returns undefined for any other text
 */
export function narrowBreaks(text: string, width: number): number[] | undefined {
  if (!narrow.test(text)) return undefined;
  const ends: number[] = [];
  let from = 0;
  while (text.length - from > width) {
    const end = text.lastIndexOf(" ", from + width);
    if (end <= from || text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end + 1) === 0x20)
      return undefined;
    ends.push(end);
    from = end + 1;
  }
  ends.push(text.length);
  return ends;
}
