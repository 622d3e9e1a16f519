/** Longest line of an encoded body, without its end, and without the `=` of a soft break (RFC 2045, section 6.7). */
export const lineLength = 75;

const digits = "0123456789ABCDEF";

/** The two digits of each byte. */
export const high = Uint8Array.from({ length: 256 }, (_, byte) => digits.charCodeAt(byte >> 4));
export const low = Uint8Array.from({ length: 256 }, (_, byte) => digits.charCodeAt(byte & 15));

/** 1 for each byte that stands for itself anywhere in a line: printable ASCII without `=`, and the space. */
export const plain = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x7f && byte !== 0x3d ? 1 : 0,
);

export const softBreak = Uint8Array.of(0x3d, 0x0d, 0x0a);

/** Bytes that quoted-printable takes at most for so many, with soft breaks. */
export const mostBytes = (count: number): number => count * 3 + Math.ceil((count * 3) / 73 + 1) * 3;

/**
 * Writes bytes in quoted-printable, from the beginning of a line. Line feeds become CR LF; a space before one is encoded.
 *
 * @param into has room for `mostBytes`
 * @returns where the next byte goes
 */
export function encodeInto(bytes: Uint8Array, into: Uint8Array, at: number): number {
  const count = bytes.length;
  let to = at;
  // Where the line is full.
  let full = to + lineLength;
  for (let index = 0; index < count; index++) {
    const byte = bytes[index] as number;
    if (plain[byte] === 1) {
      const next = index + 1 < count ? bytes[index + 1] : 0x0a;
      if (byte !== 0x20 || next !== 0x0a) {
        if (to === full) {
          to = breakAt(into, to);
          full = to + lineLength;
        }
        into[to++] = byte;
        continue;
      }
    } else if (byte === 0x0a) {
      into[to] = 0x0d;
      into[to + 1] = 0x0a;
      to += 2;
      full = to + lineLength;
      continue;
    }
    if (to + 3 > full) {
      to = breakAt(into, to);
      full = to + lineLength;
    }
    into[to] = 0x3d;
    into[to + 1] = high[byte] as number;
    into[to + 2] = low[byte] as number;
    to += 3;
  }
  return to;
}

function breakAt(into: Uint8Array, at: number): number {
  into[at] = 0x3d;
  into[at + 1] = 0x0d;
  into[at + 2] = 0x0a;
  return at + 3;
}

/** Bytes in quoted-printable (RFC 2045, section 6.7). */
export function quotedPrintable(bytes: Uint8Array): Uint8Array {
  const into = new Uint8Array(mostBytes(bytes.length));
  return into.slice(0, encodeInto(bytes, into, 0));
}
