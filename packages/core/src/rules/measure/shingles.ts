/** Words in a shingle: long enough that chance repeats few, short enough that one changed word leaves most. */
export const shingleWords = 5;

/** Words that people change when they send the same paragraph again: names, numbers and capitals do not count. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** 32 bits of FNV-1a: the same on every machine, and the text cannot be read from it. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/**
 * The shingles of a text as numbers: each run of so many words, in order, without repeats. Empty for fewer words.
 *
 * @example
 * similarity(shinglesOf(one), shinglesOf(other)) > 0.8; // nearly the same text
 */
export function shinglesOf(text: string, size: number = shingleWords): readonly number[] {
  const words = wordsOf(text);
  const found = new Set<number>();
  for (let index = 0; index + size <= words.length; index++) {
    found.add(hash(words.slice(index, index + size).join(" ")));
  }
  return [...found];
}

/** Shared shingles as a part of all that either has (Jaccard), from 0 to 1. 0 when both are empty. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const shared = sharedCount(new Set(a), b);
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** How many of the shingles of `part` also occur in `whole`. */
export function sharedCount(whole: ReadonlySet<number>, part: readonly number[]): number {
  let shared = 0;
  for (const shingle of part) if (whole.has(shingle)) shared++;
  return shared;
}

/**
 * The longest run of words of a text whose shingles all occur in a set, or undefined when it has fewer words.
 *
 * @returns UTF-16 offsets into the text
 */
export function copiedRun(
  text: string,
  known: ReadonlySet<number>,
  fewestWords: number,
): { readonly start: number; readonly end: number } | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  let best: { first: number; last: number } | undefined;
  for (let first = 0; first + shingleWords <= words.length; first++) {
    let last = first - 1;
    while (last + shingleWords < words.length && known.has(shingleAt(words, last + 1))) last++;
    if (last < first) continue;
    if (!best || last - first > best.last - best.first) best = { first, last };
    first = last + 1;
  }
  if (!best || best.last - best.first + shingleWords < fewestWords) return undefined;
  const end = words[best.last + shingleWords - 1] as RegExpExecArray;
  return { start: (words[best.first] as RegExpExecArray).index, end: end.index + end[0].length };
}

const shingleAt = (words: readonly RegExpExecArray[], first: number): number =>
  hash(
    words
      .slice(first, first + shingleWords)
      .map(([word]) => word.normalize("NFKC").toLowerCase())
      .join(" "),
  );
