/**
 * Words that rules know, by number from 1. Plain data, laid out so that a word of a text is found by its characters where
 * they stand: cutting it out and asking a Map took a fifth of the time of a check.
 */
export interface Vocabulary {
  /** By number; the first entry is not a word. */
  readonly words: readonly string[];
  /** UTF-16 units of all words, one after the other: those of word `n` from `first[n]` to before `first[n + 1]`. */
  readonly units: Uint16Array;
  readonly first: Int32Array;
  /** Numbers by hash, with open addressing. Less than half full, so that an unknown word comes to a gap at once. */
  readonly slots: Int32Array;
}

/** The hash of no units at all (FNV-1a). */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash with one more unit. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/**
 * Lays out words.
 *
 * @param list all different, in lower case; the first gets the number 1
 */
export function vocabularyOf(list: readonly string[]): Vocabulary {
  const words = ["", ...list];
  const units = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  const first = new Int32Array(words.length + 1);
  const slots = new Int32Array(1 << (33 - Math.clz32(words.length)));
  let end = 0;
  for (let number = 1; number < words.length; number++) {
    const word = words[number] as string;
    let hash = emptyHash;
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index);
      units[end++] = unit;
      hash = hashed(hash, unit);
    }
    first[number + 1] = end;
    let slot = slotOf(hash);
    while (slots[slot & (slots.length - 1)] !== 0) slot++;
    slots[slot & (slots.length - 1)] = number;
  }
  return { words, units, first, slots };
}

/** The number of a word in lower case; 0 when no rule knows it. */
export function numberOf({ words, slots }: Vocabulary, word: string): number {
  let hash = emptyHash;
  for (let index = 0; index < word.length; index++) hash = hashed(hash, word.charCodeAt(index));
  for (let slot = slotOf(hash); ; slot++) {
    const number = slots[slot & (slots.length - 1)] as number;
    if (number === 0 || words[number] === word) return number;
  }
}

/**
 * The number of the word that stands from `from` to before `to`; 0 when no rule knows it.
 *
 * @param text where only ASCII letters stand there, in either case
 * @param hash of the letters in lower case
 */
export function numberAt(
  { units, first, slots }: Vocabulary,
  text: string,
  from: number,
  to: number,
  hash: number,
): number {
  for (let slot = slotOf(hash); ; slot++) {
    const number = slots[slot & (slots.length - 1)] as number;
    if (number === 0) return 0;
    const start = first[number] as number;
    if ((first[number + 1] as number) - start !== to - from) continue;
    let index = from;
    while (index < to && units[start + index - from] === (text.charCodeAt(index) | 32)) index++;
    if (index === to) return number;
  }
}

/** The low bits of the hash alone would be those of the last letters. */
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
