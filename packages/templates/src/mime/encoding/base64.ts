const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const codes = Uint8Array.from(alphabet, (character) => character.charCodeAt(0));
const padding = 0x3d;

/** Bytes of a line: 57 give 76 characters (RFC 2045, section 6.8). */
const bytesOfLine = 57;

/** Bytes that base64 takes for so many, with line breaks. */
export const base64Length = (count: number): number =>
  Math.ceil(count / 3) * 4 + Math.floor(Math.max(0, count - 1) / bytesOfLine) * 2;

/**
 * Writes base64 (RFC 4648) with padding, in lines of 76 characters. `btoa` is not in every runtime and takes no bytes.
 *
 * @param into has room for `base64Length`
 * @returns where the next byte goes
 */
export function base64Into(bytes: Uint8Array, into: Uint8Array, at: number): number {
  let to = at;
  const count = bytes.length;
  for (let begin = 0; begin < count; begin += bytesOfLine) {
    if (begin > 0) {
      into[to++] = 0x0d;
      into[to++] = 0x0a;
    }
    const end = Math.min(begin + bytesOfLine, count);
    let index = begin;
    for (; index + 2 < end; index += 3) {
      const three =
        ((bytes[index] as number) << 16) |
        ((bytes[index + 1] as number) << 8) |
        (bytes[index + 2] as number);
      into[to] = codes[three >> 18] as number;
      into[to + 1] = codes[(three >> 12) & 63] as number;
      into[to + 2] = codes[(three >> 6) & 63] as number;
      into[to + 3] = codes[three & 63] as number;
      to += 4;
    }
    if (index < end) {
      const two = ((bytes[index] as number) << 8) | (bytes[index + 1] ?? 0);
      into[to++] = codes[two >> 10] as number;
      into[to++] = codes[(two >> 4) & 63] as number;
      into[to++] = index + 1 < end ? (codes[(two & 15) << 2] as number) : padding;
      into[to++] = padding;
    }
  }
  return to;
}

/** The two characters of each twelve bits. */
let pairs: readonly string[] | undefined;

/** Base64 without line breaks, for a few bytes. */
export function base64Text(bytes: Uint8Array): string {
  pairs ??= Array.from(
    { length: 4096 },
    (_, bits) => `${alphabet[bits >> 6]}${alphabet[bits & 63]}`,
  );
  const count = bytes.length;
  let text = "";
  let index = 0;
  for (; index + 2 < count; index += 3) {
    const two = (bytes[index + 1] as number) & 15;
    text += pairs[((bytes[index] as number) << 4) | ((bytes[index + 1] as number) >> 4)];
    text += pairs[(two << 8) | (bytes[index + 2] as number)];
  }
  if (index === count) return text;
  const two = bytes[index + 1];
  text += pairs[((bytes[index] as number) << 4) | ((two ?? 0) >> 4)];
  return `${text}${two === undefined ? "=" : alphabet[(two & 15) << 2]}=`;
}
