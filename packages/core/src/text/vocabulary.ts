/**
 * Words that rules know, by number from 1. Plain data, laid out so that a word of a text is found by its letters while they
 * are read: cutting it out and asking a Map took a fifth of the time of a check.
 */
export interface Vocabulary {
  /** By number; the first entry is not a word. */
  readonly words: readonly string[];
  /** Three numbers a word: see `packed`. All are 0 for a word that they do not say in full. */
  readonly letters: Int32Array;
  /** Numbers by hash, with open addressing. Less than half full, so that an unknown word comes to a gap at once. */
  readonly slots: Int32Array;
}

/**
 * Letters that three numbers of 32 bits say in full. Five bits each are enough for small ones, and none of them is all
 * zeros; each letter pushes those before it up.
 */
export const packedLetters = 19;

const plain = /^[a-z]{1,19}$/;

/**
 * Lays out words.
 *
 * @param list all different, in lower case; the first gets the number 1
 */
export function vocabularyOf(list: readonly string[]): Vocabulary {
  const words = ["", ...list];
  const letters = new Int32Array(words.length * 3);
  const slots = new Int32Array(1 << (33 - Math.clz32(words.length)));
  for (let number = 1; number < words.length; number++) {
    const word = words[number] as string;
    let [high, middle, low] = [0, 0, 0];
    for (let index = 0; index < word.length; index++) {
      high = (high << 5) | (middle >>> 27);
      middle = (middle << 5) | (low >>> 27);
      low = (low << 5) | (word.charCodeAt(index) & 31);
    }
    if (plain.test(word)) letters.set([high, middle, low], number * 3);
    let slot = slotOf(high, middle, low);
    while (slots[slot & (slots.length - 1)] !== 0) slot++;
    slots[slot & (slots.length - 1)] = number;
  }
  return { words, letters, slots };
}

/** The number of a word in lower case; 0 when no rule knows it. */
export function numberOf({ words, slots }: Vocabulary, word: string): number {
  let [high, middle, low] = [0, 0, 0];
  for (let index = 0; index < word.length; index++) {
    high = (high << 5) | (middle >>> 27);
    middle = (middle << 5) | (low >>> 27);
    low = (low << 5) | (word.charCodeAt(index) & 31);
  }
  for (let slot = slotOf(high, middle, low); ; slot++) {
    const number = slots[slot & (slots.length - 1)] as number;
    if (number === 0 || words[number] === word) return number;
  }
}

/** The number of a word of up to `packedLetters` letters from a to z, packed; 0 when no rule knows it. */
export function numberOfPacked(
  { letters, slots }: Vocabulary,
  high: number,
  middle: number,
  low: number,
): number {
  for (let slot = slotOf(high, middle, low); ; slot++) {
    const number = slots[slot & (slots.length - 1)] as number;
    if (number === 0) return 0;
    const at = number * 3;
    if (letters[at + 2] === low && letters[at + 1] === middle && letters[at] === high)
      return number;
  }
}

/** The low bits alone would be those of the last letters. */
function slotOf(high: number, middle: number, low: number): number {
  const mixed =
    Math.imul(low, 0x9e3779b1) ^ Math.imul(middle, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
