import { FairwellError } from "@fairwell/core";
import { clean } from "../fill/characters";
import { decodeUtf8, encodeUtf8 } from "../fill/utf8";
import { base64Bytes } from "./base64";

/** Longest encoded word (RFC 2047, section 2), less `=?UTF-8?B?` and `?=`, in bytes before base64. */
const wordBytes = 45;

/** Fits a header as it is: printable ASCII that nobody takes for an encoded word. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) && !text.includes("=?");

/** Splits between code points, so that each encoded word can be read by itself. */
function chunks(text: string): Uint8Array[] {
  const result: Uint8Array[] = [];
  let part = "";
  let length = 0;
  for (const character of text) {
    const bytes = encodeUtf8(character).length;
    if (length + bytes > wordBytes) {
      result.push(encodeUtf8(part));
      part = "";
      length = 0;
    }
    part += character;
    length += bytes;
  }
  return [...result, encodeUtf8(part)];
}

/** Text as encoded words (RFC 2047), one a line. */
const encodedWords = (text: string): string =>
  chunks(text)
    .map((bytes) => `=?UTF-8?B?${decodeUtf8(base64Bytes(bytes))}?=`)
    .join("\r\n ");

/** A header of free text. Line breaks and controls never reach it. */
export function textHeader(name: string, value: string): string {
  const text = clean(value);
  const fits = isPlain(text) && name.length + 2 + text.length <= 78;
  return `${name}: ${fits ? text : encodedWords(text)}\r\n`;
}

/** A display name before an address: an atom or quoted string where it fits, else encoded words. */
export function displayName(value: string): string {
  const text = clean(value).trim();
  if (/^[A-Za-z0-9 ]{1,60}$/.test(text)) return text;
  if (isPlain(text) && text.length <= 60) return `"${text.replace(/["\\]/g, "\\$&")}"`;
  return encodedWords(text);
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
