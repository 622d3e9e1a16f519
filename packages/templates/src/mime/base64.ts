const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 (RFC 4648), with padding and without line breaks. `btoa` is not in every runtime and takes no bytes. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [one, two, three] = [bytes[index] as number, bytes[index + 1], bytes[index + 2]];
    text += alphabet[one >> 2];
    text += alphabet[((one & 3) << 4) | ((two ?? 0) >> 4)];
    text += two === undefined ? "=" : alphabet[((two & 15) << 2) | ((three ?? 0) >> 6)];
    text += three === undefined ? "=" : alphabet[three & 63];
  }
  return text;
}
