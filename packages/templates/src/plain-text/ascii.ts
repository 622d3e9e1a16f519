import { encodeUtf8Into } from "../fill/utf8";

/** Characters from which on the runtime's own encoder is quicker than a loop. */
const long = 48;

const scratch = new Uint8Array(8_192);
const fours = new Int32Array(scratch.buffer);

/** Marks those of four ASCII bytes that are controls, or `=`. Each term sets the highest bit of a byte. */
const special = (four: number): number =>
  ((four - 0x20202020) | (four + 0x01010101) | ((four ^ 0x3d3d3d3d) - 0x01010101)) & 0x80808080;

/**
 * Whether a text is printable ASCII without `=`, which plain text and quoted-printable have as it is. Long texts are
 * looked through four bytes at a time, once they are encoded.
 */
export function isPlainAscii(text: string): boolean {
  const count = text.length;
  if (count < long || count * 3 + 4 > scratch.length) return /^[ -<>-~]*$/.test(text);
  if (encodeUtf8Into(text, scratch) !== count) return false;
  // The last four may reach over the end.
  scratch.fill(0x20, count, count + 3);
  for (let index = 0; index * 4 < count; index++)
    if (special(fours[index] as number) !== 0) return false;
  return true;
}
