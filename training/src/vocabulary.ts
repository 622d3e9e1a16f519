import { firstRows } from "../../packages/core/src/second-look/decode";
import { properMark } from "../../packages/core/src/second-look/tokens";
import { Flag } from "../../packages/core/src/text/tokens";
import { tokensOf } from "./sentences";

/** Words that the reader knows, in the order of their rows: padding, stand-ins, words, proper words. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
}

const skipped = Flag.email | Flag.url | Flag.placeholder | Flag.number;

/**
 * Collects the vocabulary: words of the corpus that are not mostly names and that are common or stand there twice, the
 * 6,000 most frequent words of English, and of the words with a capital only those on a list (peoples, faiths, languages,
 * places, days): a name never counts.
 *
 * @param frequent words of English, the most frequent first
 * @param proper words that count with a capital, in lower case
 */
export function vocabularyOf(
  texts: readonly string[],
  frequent: readonly string[],
  proper: ReadonlySet<string>,
): Vocabulary {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const text of texts) {
    const { words, flags, count } = tokensOf(text);
    for (let index = 0; index < count; index++) {
      const flag = flags[index] as number;
      if (flag & skipped) continue;
      const word = words[index] as string;
      const where = flag & Flag.inner && word !== "i" ? capital : lower;
      where.set(word, (where.get(word) ?? 0) + 1);
    }
  }
  const common = new Set(frequent.slice(0, 25_000));
  const usual = [...lower]
    .filter(([word, count]) => (capital.get(word) ?? 0) <= count && (count > 1 || common.has(word)))
    .map(([word]) => word);
  const always = frequent.slice(0, 6_000).filter((word) => (capital.get(word) ?? 0) < 2);
  const all = new Set([...usual, ...always]);
  const named = [...capital.keys()].filter((word) => proper.has(word)).map((w) => properMark + w);
  const words = [...firstRows, ...[...all].sort(), ...named.sort()];
  return { words, rowOf: new Map(words.map((word, row) => [word, row])) };
}
