/** Ranges of characters that take two columns (Unicode 15.1, East Asian Width W and F, and emoji presentation). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26aa, 0x26ab],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x2753, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2ff],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f200, 0x1f265],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7f0],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

const nothing = /[\p{Mn}\p{Me}\p{Cf}]/u;

function lookUp(point: number): number {
  if (point < 0x300) return point === 0xad ? 0 : 1;
  if (nothing.test(String.fromCodePoint(point))) return 0;
  return wide.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}

/** Columns of each BMP character, plus one; 0 while it has not been looked up. */
const known = new Uint8Array(0x10000);

/** Columns that one code point takes in a fixed-width font: 0, 1 or 2. */
function columnsOf(point: number): number {
  if (point > 0xffff) return lookUp(point);
  const found = known[point] as number;
  if (found > 0) return found - 1;
  const columns = lookUp(point);
  known[point] = columns + 1;
  return columns;
}

/**
 * Columns that a text takes in a fixed-width font.
 *
 * @example columns("naïve 東京") // 10
 */
export function columns(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index) as number;
    if (point > 0xffff) index++;
    sum += columnsOf(point);
  }
  return sum;
}

/** Whether a line may break before or after a character without a space: in scripts written without them. */
export const breaksAnywhere = (character: string): boolean => columns(character) === 2;
