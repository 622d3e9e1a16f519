// Bytes as text that any file and any source can hold. Compressors take the six bits of a character for six bits.

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Writes bytes, six bits a character. */
export function toBase64(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const three =
      ((bytes[index] as number) << 16) |
      ((bytes[index + 1] ?? 0) << 8) |
      (bytes[index + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6)
      characters.push(alphabet[(three >> shift) & 63] as string);
  }
  return characters.join("");
}

/** Reads what `toBase64` wrote; there may be up to two zeros more at the end. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < alphabet.length; index++) values[alphabet.charCodeAt(index)] = index;
  const at = (index: number): number => values[text.charCodeAt(index)] as number;
  const bytes = new Uint8Array((text.length / 4) * 3);
  for (let index = 0, next = 0; index < text.length; index += 4) {
    const three =
      (at(index) << 18) | (at(index + 1) << 12) | (at(index + 2) << 6) | at(index + 3);
    bytes[next++] = three >> 16;
    bytes[next++] = three >> 8;
    bytes[next++] = three;
  }
  return bytes;
}
