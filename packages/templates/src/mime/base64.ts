const alphabet = Uint8Array.from(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
  (character) => character.charCodeAt(0),
);
const padding = 0x3d;

/**
 * Base64 (RFC 4648) with padding. `btoa` is not in every runtime and takes no bytes.
 *
 * @param lineLength a CR LF after so many characters, a multiple of four; none by default
 */
export function base64Bytes(bytes: Uint8Array, lineLength = Number.POSITIVE_INFINITY): Uint8Array {
  const length = Math.ceil(bytes.length / 3) * 4;
  const breaks = Number.isFinite(lineLength) ? Math.max(0, Math.ceil(length / lineLength) - 1) : 0;
  const into = new Uint8Array(length + breaks * 2);
  let to = 0;
  let used = 0;
  for (let index = 0; index < bytes.length; index += 3) {
    if (used >= lineLength) {
      into[to++] = 0x0d;
      into[to++] = 0x0a;
      used = 0;
    }
    const [one, two, three] = [bytes[index] as number, bytes[index + 1], bytes[index + 2]];
    into[to++] = alphabet[one >> 2] as number;
    into[to++] = alphabet[((one & 3) << 4) | ((two ?? 0) >> 4)] as number;
    into[to++] =
      two === undefined ? padding : (alphabet[((two & 15) << 2) | ((three ?? 0) >> 6)] as number);
    into[to++] = three === undefined ? padding : (alphabet[three & 63] as number);
    used += 4;
  }
  return into;
}
