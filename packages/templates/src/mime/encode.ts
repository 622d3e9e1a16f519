import { base64 } from "./base64";

/** Longest line of an encoded body, without its end (RFC 2045, sections 6.7 and 6.8). */
const lineLength = 76;

const hexadecimal = "0123456789ABCDEF";

function escapeByte(byte: number): string {
  return `=${hexadecimal[byte >> 4]}${hexadecimal[byte & 15]}`;
}

/** Quoted-printable (RFC 2045, section 6.7); line feeds become CR LF. */
export function quotedPrintable(bytes: Uint8Array): string {
  let text = "";
  let used = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (byte === 0x0a) {
      text += "\r\n";
      used = 0;
      continue;
    }
    const endsLine = index + 1 === bytes.length || bytes[index + 1] === 0x0a;
    const plain = (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || (byte === 0x20 && !endsLine);
    const unit = plain ? String.fromCharCode(byte) : escapeByte(byte);
    // A soft break needs a column of its own.
    if (used + unit.length > (endsLine ? lineLength : lineLength - 1)) {
      text += "=\r\n";
      used = 0;
    }
    text += unit;
    used += unit.length;
  }
  return text;
}

/** Line feeds as CR LF: the canonical form of text that is then encoded as base64 (RFC 2045, section 6.8). */
function canonical(bytes: Uint8Array): Uint8Array {
  let feeds = 0;
  for (const byte of bytes) if (byte === 0x0a) feeds++;
  const result = new Uint8Array(bytes.length + feeds);
  let to = 0;
  for (const byte of bytes) {
    if (byte === 0x0a) result[to++] = 0x0d;
    result[to++] = byte;
  }
  return result;
}

function wrappedBase64(bytes: Uint8Array): string {
  const text = base64(canonical(bytes));
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += lineLength) lines.push(text.slice(at, at + lineLength));
  return lines.join("\r\n");
}

/** Quoted-printable takes three bytes for one outside ASCII, base64 four for three of any kind. */
const prefersBase64 = (bytes: Uint8Array): boolean => {
  let outside = 0;
  for (const byte of bytes) if (byte > 0x7f) outside++;
  return outside * 6 > bytes.length;
};

/** A text part of a message: the encoding that makes it shorter, and the encoded body. */
export function encodeBody(bytes: Uint8Array): {
  readonly encoding: "base64" | "quoted-printable";
  readonly body: string;
} {
  return prefersBase64(bytes)
    ? { encoding: "base64", body: wrappedBase64(bytes) }
    : { encoding: "quoted-printable", body: quotedPrintable(bytes) };
}
