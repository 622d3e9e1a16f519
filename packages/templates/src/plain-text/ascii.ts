import { encodeUtf8Into } from "../fill/utf8";

/** Characters from which on the runtime's own encoder is quicker than a loop. */
const long = 48;

/** Letters that are encoded here to be looked through. */
const scratch = new Uint8Array(8_192);
const fours = new Int32Array(scratch.buffer);

/** Marks those of four ASCII bytes that are controls, or `=`. Each term sets the highest bit of a byte. */
const special = (four: number): number =>
  ((four - 0x20202020) | (four + 0x01010101) | ((four ^ 0x3d3d3d3d) - 0x01010101)) & 0x80808080;

/** Marks those that HTML escapes: `"` and `&` differ in one bit, `<` and `>` as well. */
const escaped = (four: number): number =>
  ((((four | 0x04040404) ^ 0x26262626) - 0x01010101) |
    (((four | 0x02020202) ^ 0x3e3e3e3e) - 0x01010101)) &
  0x80808080;

const plain = /^[ -<>-~]*$/;
const plainHtml = /^[ !#-%'-;?-~]*$/;

/**
 * Whether a text is printable ASCII without `=`, which plain text and quoted-printable have as it is. Long texts are
 * looked through four bytes at a time, once they are encoded.
 *
 * @param inHtml whether HTML has to have it as it is as well, without escapes
 */
export function isPlainAscii(text: string, inHtml = false): boolean {
  const count = text.length;
  if (count < long || count + 4 > scratch.length) return (inHtml ? plainHtml : plain).test(text);
  // Other scripts are seldom begun with an ASCII letter.
  if (text.charCodeAt(0) > 0x7e || text.charCodeAt(count - 2) > 0x7e) return false;
  if (encodeUtf8Into(text, scratch) !== count) return false;
  // The last four may reach over the end.
  scratch[count] = 0x20;
  scratch[count + 1] = 0x20;
  scratch[count + 2] = 0x20;
  const most = Math.ceil(count / 4);
  let found = 0;
  if (inHtml)
    for (let index = 0; index < most; index++)
      found |= special(fours[index] as number) | escaped(fours[index] as number);
  else for (let index = 0; index < most; index++) found |= special(fours[index] as number);
  return found === 0;
}

/** Whether a text shows something at both ends, so that there is nothing to be cut off: in ASCII only. */
export const isTight = (text: string): boolean =>
  text.charCodeAt(0) > 0x20 && text.charCodeAt(text.length - 1) > 0x20;
