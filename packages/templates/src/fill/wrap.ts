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
 * @param indent what each line after the first begins with
 */
export function wrap(line: string, indent = "", width: number = lineWidth): string[] {
  if (columns(line) <= width) return [line];
  const lines: string[] = [];
  let current = "";
  let used = 0;
  const flush = () => {
    lines.push(current.trimEnd());
    current = indent;
    used = indent.length;
  };
  for (const piece of pieces(line)) {
    const wide = columns(piece);
    if (used + wide > width && current.trim() !== "") flush();
    const word = current.trim() === "" ? piece.trimStart() : piece;
    if (columns(word) + used <= width) {
      current += word;
      used += columns(word);
      continue;
    }
    for (const [index, part] of cut(word, width - indent.length).entries()) {
      if (index > 0) flush();
      current += part;
      used = columns(current);
    }
  }
  lines.push(current.trimEnd());
  return closeIsolates(lines);
}
