/** What a UTF-16 unit of normalised text is to the tokeniser. */
export enum CharClass {
  other = 0,
  letter = 1,
  digit = 2,
  space = 3,
  newline = 4,
}

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (letter) ascii[code] = CharClass.letter;
  else if (code >= 48 && code <= 57) ascii[code] = CharClass.digit;
  else if (code === 10 || code === 13) ascii[code] = CharClass.newline;
  else if (code === 32 || code === 9 || code === 11 || code === 12) ascii[code] = CharClass.space;
}

const letterOrMark = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;

/**
 * Class of the unit at `index`. A surrogate has the class of the character that it is half of, so that a letter outside
 * the basic plane is never cut in two.
 */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 128 ? (ascii[code] as number) : wideClass(text, index, code);
}

function wideClass(text: string, index: number, code: number): number {
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return CharClass.newline;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000)
    return CharClass.space;
  const low = code >= 0xdc00 && code <= 0xdfff;
  const point = text.codePointAt(low ? index - 1 : index);
  if (point === undefined) return CharClass.other;
  const character = String.fromCodePoint(point);
  if (letterOrMark.test(character)) return CharClass.letter;
  return digit.test(character) ? CharClass.digit : CharClass.other;
}
