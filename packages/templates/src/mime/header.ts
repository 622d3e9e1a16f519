import { FairwellError } from "@fairwell/core/documents";
import { encodeUtf8 } from "../fill/utf8";
import { base64Text } from "./encoding/base64";

/** Longest line with encoded words (RFC 2047, section 2), and what each takes besides its content. */
const lineLength = 76;
const frame = "=?UTF-8?B??=".length;

/** Bytes that fit into an encoded word after so many columns of its line. */
const room = (used: number): number => Math.floor((lineLength - frame - used) / 4) * 3;

/** Line breaks and controls, which no header may hold. Isolates stay. */
const withoutControls = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");

/** Fits a header as it is: printable ASCII that nobody takes for an encoded word. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) && !text.includes("=?");

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Bytes of a code unit in UTF-8, at most; the first half of a pair counts for both. */
function bytesOf(unit: number, before: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (isHigh(unit)) return 4;
  return isLow(unit) && isHigh(before) ? 0 : 3;
}

/**
 * Text as encoded words (RFC 2047), one a line; the first comes after `used` columns. Each can be read by itself: text is
 * split between characters only.
 */
function encodedWords(text: string, used: number): string {
  const all = encodeUtf8(text);
  if (all.length <= room(used)) return `=?UTF-8?B?${base64Text(all)}?=`;
  let words = "";
  let left = room(used);
  let from = 0;
  const word = (to: number) => `=?UTF-8?B?${base64Text(encodeUtf8(text.slice(from, to)))}?=`;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const bytes = bytesOf(unit, before);
    if (bytes > left) {
      words += `${word(index)}\r\n `;
      from = index;
      left = room(1);
    }
    left -= bytes;
    before = unit;
  }
  return words + word(text.length);
}

/**
 * A header of free text: as it is when it is short and plain, else in encoded words.
 *
 * @example textHeader("Subject", "Grüße") // "Subject: =?UTF-8?B?R3LDvMOfZQ==?=\r\n"
 */
export function textHeader(name: string, value: string): string {
  const text = withoutControls(value);
  const before = name.length + 2;
  const fits = isPlain(text) && before + text.length <= lineLength;
  return `${name}: ${fits ? text : encodedWords(text, before)}\r\n`;
}

/**
 * A display name before an address (RFC 5322, `phrase`): an atom or quoted string where it fits, else encoded words.
 *
 * @param name without controls, with single spaces
 * @param used columns before it
 */
export function displayName(name: string, used: number): string {
  if (/^[A-Za-z0-9 ]{1,60}$/.test(name)) return name;
  if (name.length <= 60 && isPlain(name)) return `"${name.replace(/["\\]/g, "\\$&")}"`;
  return encodedWords(name, used);
}

/** A header whose value this package has made; anything but printable ASCII in it is refused. */
export function fixedHeader(name: string, value: string): string {
  if (!/^[\x20-\x7e]+$/.test(value))
    throw new FairwellError(
      "unsafe_value",
      `The header ${name} can hold printable ASCII only. Remove line breaks and control characters.`,
    );
  return `${name}: ${value}\r\n`;
}
