import { clean, isBlank } from "./characters";

/** A paragraph: its lines, cleaned. */
export type Paragraph = readonly string[];

const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const paragraphSeparator = "\u2029";

/** A text of which nothing is cleaned and nothing is a line break: see `isOrdinary`. */
const oneLine = /^[\x20-\x7e\xa0-\u2027\u206a-\ud7ff\ue000-\ufdcf]*$/;

/**
 * Prose ▸ paragraphs of lines. An empty line, or U+2029, ends a paragraph; other line breaks stay within it.
 *
 * @example paragraphsOf("One.\nTwo.\n\nThree.") // [["One.", "Two."], ["Three."]]
 */
export function paragraphsOf(prose: string): readonly Paragraph[] {
  if (oneLine.test(prose)) {
    const line = prose.trim();
    return isBlank(line) ? [] : [[line]];
  }
  const paragraphs: string[][] = [];
  let lines: string[] = [];
  for (const part of prose.replaceAll(paragraphSeparator, "\n\n").split(breaks)) {
    const line = clean(part).trim();
    if (!isBlank(line)) lines.push(line);
    else if (lines.length > 0) {
      paragraphs.push(lines);
      lines = [];
    }
  }
  if (lines.length > 0) paragraphs.push(lines);
  return paragraphs;
}
