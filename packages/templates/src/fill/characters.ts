import { isVisible } from "@fairwell/core/documents";

/** First strong isolate and pop directional isolate (UAX #9): what a value does to direction ends with the value. */
export const isolate = { start: "\u2068", end: "\u2069" } as const;

/** Nothing special happens to a code unit up to `~` from the space on, nor to most from U+00A0 on. */
export const isOrdinary = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) ||
  (code >= 0xa0 && code < 0x2028) ||
  (code > 0x2069 && code < 0xd800) ||
  (code >= 0xe000 && code < 0xfdd0);

/** Embeddings, overrides and isolates (UAX #9): within a value they could break out of it, or turn text around. */
const isBidiControl = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);

const isLineBreak = (code: number): boolean =>
  (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);

/** Code points that stand for no character (Unicode, section 23.7). HTML may not contain them. */
const isNoncharacter = (point: number): boolean =>
  (point >= 0xfdd0 && point <= 0xfdef) || (point & 0xfffe) === 0xfffe;

function cleanFrom(value: string, first: number): string {
  let result = value.slice(0, first);
  for (const character of value.slice(first)) {
    const point = character.codePointAt(0) as number;
    if (isLineBreak(point)) result += " ";
    else if (isControl(point) || isBidiControl(point)) continue;
    else if (isNoncharacter(point) || (point >= 0xd800 && point <= 0xdfff)) result += "\ufffd";
    else result += character;
  }
  return result;
}

/**
 * One line of text that can be put anywhere: line breaks become spaces; controls, among them those of direction, are
 * left out; what is no character becomes U+FFFD.
 */
export function clean(value: string): string {
  const first = firstSpecial(value);
  return first < 0 ? value : cleanFrom(value, first);
}

/** Index of the first code unit that `clean` or a reader of lines has to look at, or −1. Line breaks are among them. */
export function firstSpecial(value: string): number {
  for (let index = 0; index < value.length; index++) {
    if (!isOrdinary(value.charCodeAt(index))) return index;
  }
  return -1;
}

/** Whether a cleaned line shows nothing: spaces, format characters and blank letters only. */
export function isBlank(line: string): boolean {
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    if (code > 0x20 && code < 0x7f) return false;
  }
  return !isVisible(line);
}
