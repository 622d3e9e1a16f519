import { base64Bytes } from "./base64";

// Bodies of parts, encoded bytes to bytes: a message is mostly this.

/** Longest line of an encoded body, without its end (RFC 2045, sections 6.7 and 6.8). */
const lineLength = 76;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const equals = 0x3d;
const hexadecimal = Uint8Array.from("0123456789ABCDEF", (digit) => digit.charCodeAt(0));

const isPlain = (byte: number, endsLine: boolean): boolean =>
  (byte > 0x20 && byte < 0x7f && byte !== equals) || (byte === 0x20 && !endsLine);

/** Quoted-printable (RFC 2045, section 6.7); line feeds become CR LF. */
export function quotedPrintable(bytes: Uint8Array): Uint8Array {
  // Three bytes for one, and a soft line break for each 73 of them, at worst.
  const into = new Uint8Array(bytes.length * 3 + Math.ceil((bytes.length * 3) / 73) * 3);
  let to = 0;
  let used = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (byte === lineFeed) {
      into[to++] = carriageReturn;
      into[to++] = lineFeed;
      used = 0;
      continue;
    }
    const endsLine = index + 1 === bytes.length || bytes[index + 1] === lineFeed;
    const plain = isPlain(byte, endsLine);
    const width = plain ? 1 : 3;
    // A soft break needs a column of its own.
    if (used + width > (endsLine ? lineLength : lineLength - 1)) {
      into[to++] = equals;
      into[to++] = carriageReturn;
      into[to++] = lineFeed;
      used = 0;
    }
    if (plain) into[to++] = byte;
    else {
      into[to++] = equals;
      into[to++] = hexadecimal[byte >> 4] as number;
      into[to++] = hexadecimal[byte & 15] as number;
    }
    used += width;
  }
  return into.slice(0, to);
}

function countOf(bytes: Uint8Array, counts: (byte: number) => boolean): number {
  let count = 0;
  for (let index = 0; index < bytes.length; index++) if (counts(bytes[index] as number)) count++;
  return count;
}

/** Line feeds as CR LF: the canonical form of text that is then encoded as base64 (RFC 2045, section 6.8). */
function canonical(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length + countOf(bytes, (byte) => byte === lineFeed));
  let to = 0;
  for (const byte of bytes) {
    if (byte === lineFeed) result[to++] = carriageReturn;
    result[to++] = byte;
  }
  return result;
}

/** Quoted-printable takes three bytes for one outside ASCII, base64 four for three of any kind. */
const prefersBase64 = (bytes: Uint8Array): boolean =>
  countOf(bytes, (byte) => byte > 0x7f) * 6 > bytes.length;

/** A text part of a message: the encoding that makes it shorter, and the encoded body. */
export function encodeBody(bytes: Uint8Array): {
  readonly encoding: "base64" | "quoted-printable";
  readonly body: Uint8Array;
} {
  return prefersBase64(bytes)
    ? { encoding: "base64", body: base64Bytes(canonical(bytes), lineLength) }
    : { encoding: "quoted-printable", body: quotedPrintable(bytes) };
}
