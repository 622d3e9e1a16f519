/** Ranges of characters that take two columns besides emoji: East Asian Width W and F (UAX #11, Unicode 17). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0xa4c6],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2fb],
  [0x1d300, 0x1d376],
  [0x1f1ae, 0x1f1ae],
  [0x1f200, 0x1f265],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7da, 0x1f7f0],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Marks over others, and what only steers: no column. U+0600 and its like are signs that are seen. */
const nothing = /(?![\u00ad\u0600-\u0605\u06dd\u070f])[\p{Mn}\p{Me}\p{Cf}]/u;
const emoji = /\p{Emoji_Presentation}/u;

const isRegionalIndicator = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;

/** Vowels and final consonants of Hangul, which join the syllable before them. */
const joinsSyllable = (point: number): boolean =>
  (point >= 0x1160 && point <= 0x11ff) || (point >= 0xd7b0 && point <= 0xd7ff);

function lookUp(point: number): number {
  if (point < 0x300) return 1;
  // Two of them are one flag.
  if (isRegionalIndicator(point)) return 1;
  const character = String.fromCodePoint(point);
  if (joinsSyllable(point) || nothing.test(character)) return 0;
  if (emoji.test(character)) return 2;
  return wide.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}

/** Columns of each BMP character, plus one; 0 while it has not been looked up. */
const known = new Uint8Array(0x10000);

/** Columns of one code point, as if it stood alone. */
export function columnsOf(point: number): number {
  if (point > 0xffff) return lookUp(point);
  const found = known[point] as number;
  if (found > 0) return found - 1;
  const columns = lookUp(point);
  known[point] = columns + 1;
  return columns;
}

const joiner = 0x200d;
const asEmoji = 0xfe0f;
const isSkinTone = (point: number): boolean => point >= 0x1f3fb && point <= 0x1f3ff;

/**
 * Columns that a text takes in a fixed-width font: wide characters two, marks none, an emoji two however many it is
 * joined of.
 *
 * @example columns("naïve 東京") // 10
 */
export function columns(text: string): number {
  let sum = 0;
  let before = 0;
  let joined = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x300) {
      sum++;
      before = 1;
      joined = false;
      continue;
    }
    const point = text.codePointAt(index) as number;
    if (point > 0xffff) index++;
    if (point === joiner) {
      joined = before === 2;
      continue;
    }
    if (point === asEmoji) {
      // A sign that can be an emoji as well is one now.
      if (before === 1) sum++;
      before = 2;
      continue;
    }
    const width = columnsOf(point);
    const partOfEmoji = width === 2 && before === 2 && (joined || isSkinTone(point));
    if (!partOfEmoji) sum += width;
    if (width > 0) before = width;
    joined = false;
  }
  return sum;
}
