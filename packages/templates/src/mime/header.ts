import { FairwellError } from "@fairwell/core";
import { clean } from "../fill/characters";
import { decodeUtf8, encodeUtf8 } from "../fill/utf8";
import { base64Bytes } from "./base64";

/** Longest line with encoded words (RFC 2047, section 2), and what each takes besides its content. */
const lineLength = 76;
const frame = "=?UTF-8?B??=".length;

/** Bytes that fit into an encoded word after so many columns of its line. */
const room = (used: number): number => Math.floor((lineLength - frame - used) / 4) * 3;

/** Line breaks and controls, which no header may hold. Isolates stay. */
const withoutControls = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");

/** Fits a header as it is: printable ASCII that nobody takes for an encoded word. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) && !text.includes("=?");

/** Splits between code points, so that each encoded word can be read by itself. */
function chunks(text: string, used: number): Uint8Array[] {
  const result: Uint8Array[] = [];
  let part = "";
  let left = room(used);
  for (const character of text) {
    const bytes = encodeUtf8(character).length;
    if (bytes > left) {
      result.push(encodeUtf8(part));
      part = "";
      left = room(1);
    }
    part += character;
    left -= bytes;
  }
  return [...result, encodeUtf8(part)];
}

/** Text as encoded words (RFC 2047), one a line; the first comes after `used` columns. */
const encodedWords = (text: string, used: number): string =>
  chunks(text, used)
    .map((bytes) => `=?UTF-8?B?${decodeUtf8(base64Bytes(bytes))}?=`)
    .join("\r\n ");

/** A header of free text. */
export function textHeader(name: string, value: string): string {
  const text = withoutControls(value);
  const before = name.length + 2;
  const fits = isPlain(text) && before + text.length <= lineLength;
  return `${name}: ${fits ? text : encodedWords(text, before)}\r\n`;
}

/** A display name before an address: an atom or quoted string where it fits, else encoded words. */
export function displayName(value: string): string {
  const text = clean(value).trim();
  if (/^[A-Za-z0-9 ]{1,60}$/.test(text)) return text;
  if (isPlain(text) && text.length <= 60) return `"${text.replace(/["\\]/g, "\\$&")}"`;
  return encodedWords(text, "Reply-To: ".length);
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
