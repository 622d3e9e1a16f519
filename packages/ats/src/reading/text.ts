import { isVisible } from "@fairwell/core";

/** The longest line and the longest prose that a document takes (`Line` and `Prose` of `@fairwell/core`). */
const lineLimit = 300;
const proseLimit = 6000;

/** Text that fits, and how many UTF-16 units did not. */
export interface FittedText {
  readonly text: string;
  readonly leftOut: number;
}

/** Halves of surrogate pairs, which no document takes, as the replacement character. */
const mended = (text: string): string => text.replace(/\p{Cs}/gu, "\ufffd");

/** Cuts at a limit, never through a character, and at the last space if there is one near. */
function fit(text: string, limit: number): FittedText {
  if (text.length <= limit) return { text, leftOut: 0 };
  const half = text.charCodeAt(limit - 1);
  const end = half >= 0xd800 && half <= 0xdbff ? limit - 1 : limit;
  const space = text.lastIndexOf(" ", end);
  const kept = text.slice(0, space > end - 100 ? space : end).trimEnd();
  return { text: kept, leftOut: text.length - kept.length };
}

/**
 * One line: control characters and runs of space become one space, halves of characters U+FFFD. undefined when nothing
 * visible is left.
 */
export function toLine(text: string): FittedText | undefined {
  const line = mended(text)
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ")
    .trim();
  const fitted = fit(line, lineLimit);
  return isVisible(fitted.text) ? fitted : undefined;
}

/**
 * Prose: line breaks are kept, other control characters become a space, halves of characters U+FFFD. undefined when
 * nothing visible is left.
 */
export function toProse(text: string): FittedText | undefined {
  const prose = mended(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, " ")
    .trim();
  const fitted = fit(prose, proseLimit);
  return isVisible(fitted.text) ? fitted : undefined;
}
