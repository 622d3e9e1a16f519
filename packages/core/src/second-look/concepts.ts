import { addNumber, addText, emptyHash, finished } from "./hash";

/** Words that a phrase may have. */
export const longestPhrase = 5;
/** Bits of the hash of a phrase. */
export const phraseBits = 28;

const owners = new Set("my your his her their its our".split(" "));

/** Whose it is does not matter to a phrase: “past your prime”, “past her prime”. */
const inPhrase = (word: string): string => (owners.has(word) ? "_" : word);

/** The number by which a phrase is found. */
export function phraseNumber(words: readonly string[]): number {
  let hash = emptyHash;
  for (const word of words) hash = addNumber(addText(hash, inPhrase(word)), 32);
  return finished(hash, phraseBits);
}

/** Concepts by the number of a phrase. A phrase can belong to several. */
export type PhraseTable = ReadonlyMap<number, readonly number[]>;

/**
 * Concepts of each word: of all phrases that cover it. A shorter phrase inside a longer one of the same text counts too.
 *
 * @param words of one sentence, in lower case
 */
export function conceptsOf(words: readonly string[], table: PhraseTable): readonly number[][] {
  const found: number[][] = words.map(() => []);
  for (let first = 0; first < words.length; first++) {
    let hash = emptyHash;
    const last = Math.min(words.length, first + longestPhrase);
    for (let end = first; end < last; end++) {
      hash = addNumber(addText(hash, inPhrase(words[end] as string)), 32);
      const concepts = table.get(finished(hash, phraseBits));
      if (!concepts) continue;
      for (let index = first; index <= end; index++) {
        const here = found[index] as number[];
        for (const concept of concepts) if (!here.includes(concept)) here.push(concept);
      }
    }
  }
  return found;
}
