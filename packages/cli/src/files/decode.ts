import { type Buffer, isUtf8 } from "node:buffer";

/** A file's text, or the byte at which it stops being one. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly byteOrderMark: boolean }
  | {
      readonly ok: false;
      readonly problem: string;
      readonly remedy: string;
      /** What could be read before the bad byte; the place of the fault is its end. */
      readonly before: string;
      /** The text with U+FFFD in the place of bad bytes, for showing the line. */
      readonly lossy: string;
    };

/** Length of the sequence that a first byte begins, and the range of its second byte (Unicode 16, table 3-7). */
function sequence(first: number): readonly [length: number, low: number, high: number] | undefined {
  if (first < 0x80) return [1, 0, 0];
  if (first >= 0xc2 && first <= 0xdf) return [2, 0x80, 0xbf];
  if (first >= 0xe0 && first <= 0xef)
    return [3, first === 0xe0 ? 0xa0 : 0x80, first === 0xed ? 0x9f : 0xbf];
  if (first >= 0xf0 && first <= 0xf4)
    return [4, first === 0xf0 ? 0x90 : 0x80, first === 0xf4 ? 0x8f : 0xbf];
  return undefined;
}

/** Offset of the first byte that does not fit UTF-8; the length when all do. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const found = sequence(bytes[at] as number);
    if (!found) return at;
    const [length, low, high] = found;
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next] ?? 0;
      if (byte < (next === 1 ? low : 0x80) || byte > (next === 1 ? high : 0xbf)) return at;
    }
    at += length;
  }
  return bytes.length;
}

/**
 * Reads bytes as UTF-8. Nothing is replaced silently.
 *
 * @param bytes the whole file
 */
export function decode(bytes: Buffer): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return {
      ok: false,
      problem: "The file is UTF-16",
      remedy: "Save it as UTF-8.",
      before: "",
      lossy: "",
    };
  }
  if (!isUtf8(bytes)) {
    const at = firstInvalidByte(bytes);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return {
      ok: false,
      problem: `The byte 0x${byte} is not UTF-8`,
      remedy: "Save the file as UTF-8; it is probably Windows-1252 or Latin-1.",
      before: bytes.toString("utf8", 0, at),
      lossy: bytes.toString("utf8"),
    };
  }
  const text = bytes.toString("utf8");
  const byteOrderMark = text.charCodeAt(0) === 0xfeff;
  return { ok: true, text: byteOrderMark ? text.slice(1) : text, byteOrderMark };
}
