import { type RoleLexicon, WordClass, type WordClassName } from "./word-class";

/** Classes of every known word, by its number in the vocabulary. */
export type WordTable = Int32Array;

/**
 * Gives each word of the role lexicon its number and its classes.
 *
 * @param number gives the number of a word, a new one when it has none
 * @returns pairs for `wordTable`, to be laid out once all words are known
 */
export function numberRoleWords(
  lexicon: RoleLexicon,
  number: (word: string) => number,
): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  for (const name of Object.keys(lexicon) as WordClassName[]) {
    for (const word of lexicon[name].split(" ")) {
      const id = number(word);
      classes.set(id, (classes.get(id) ?? 0) | WordClass[name]);
    }
  }
  return classes;
}

/** Lays the classes out by word number. */
export function wordTable(classes: ReadonlyMap<number, number>, vocabularySize: number): WordTable {
  const table = new Int32Array(vocabularySize + 1);
  for (const [id, bits] of classes) table[id] = bits;
  return table;
}
