import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { longestPhrase, phraseNumber } from "../../packages/core/src/second-look/concepts";
import { tokensOf } from "./sentences";

/** Concepts and the numbers of their phrases. */
export interface Concepts {
  readonly names: readonly string[];
  readonly phrases: ReadonlyMap<number, readonly number[]>;
}

/** Reads the concept lists of a folder: a file a concept, phrases between semicolons, `_` for “your”, “her” … */
export function readConcepts(folder: string): Concepts {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  const names = files.map((name) => name.replace(/\.txt$/, ""));
  const phrases = new Map<number, number[]>();
  files.forEach((name, concept) => {
    for (const phrase of readFileSync(join(folder, name), "utf8").split(";")) {
      const text = phrase.trim().replaceAll(/\s+/g, " ");
      if (text === "") continue;
      // A word of its own, so that the tokeniser keeps it apart.
      const { words, count } = tokensOf(text.replaceAll(/(^|\s)_(?=\s|$)/g, "$1your"));
      if (count === 0 || count > longestPhrase) continue;
      const number = phraseNumber(words.slice(0, count));
      const here = phrases.get(number) ?? [];
      if (!here.includes(concept)) here.push(concept);
      phrases.set(number, here);
    }
  });
  return { names, phrases };
}
