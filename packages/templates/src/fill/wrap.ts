import { isolate } from "./characters";
import { breaksAnywhere, columns } from "./width";

/** Longest line of plain text, in columns (RFC 5322, section 2.1.1). */
export const lineWidth = 78;

/** Pieces between which a line may break: words with the space before them, and single wide characters. */
function pieces(line: string): string[] {
  const result: string[] = [];
  for (const word of line.split(/(?=[ \t])/)) {
    let piece = "";
    for (const character of word) {
      if (breaksAnywhere(character) && piece.trim() !== "" && piece !== isolate.start) {
        result.push(piece);
        piece = "";
      }
      piece += character;
    }
    if (piece !== "") result.push(piece);
  }
  return result;
}

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Cuts a word that is wider than a line, between what people take for single characters. */
function cut(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const { segment } of segmenter.segment(word)) {
    if (part !== "" && columns(part + segment) > width) {
      parts.push(part);
      part = "";
    }
    part += segment;
  }
  return [...parts, part];
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
 * Breaks one line into lines of at most `width` columns. Words stay whole unless one is wider than a line.
 *
 * @param first what the first line begins with, such as the mark of a list item
 * @param rest what each other line begins with
 */
export function wrap(line: string, first = "", rest = "", width: number = lineWidth): string[] {
  if (first.length + columns(line) <= width) return [first + line];
  const lines: string[] = [];
  let begin = first;
  let current = "";
  const fits = (more: string) => begin.length + columns(current + more) <= width;
  const flush = () => {
    lines.push((begin + current).trimEnd());
    begin = rest;
    current = "";
  };
  for (const piece of pieces(line)) {
    if (current !== "" && !fits(piece)) flush();
    const word = current === "" ? piece.trimStart() : piece;
    if (fits(word)) {
      current += word;
      continue;
    }
    for (const part of cut(word, width - rest.length)) {
      if (current !== "") flush();
      current = part;
    }
  }
  flush();
  return closeIsolates(lines);
}
