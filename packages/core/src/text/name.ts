import { normalise } from "./normalise";
import { tokenise } from "./tokenise";
import { Flag } from "./tokens";
import type { Vocabulary } from "./vocabulary";

/** A name as the words of a text are read. */
export interface Name {
  readonly words: readonly string[];
  /**
   * How each word is told from others: by the capital that it begins with (or its script has none); by one inside it,
   * which no other word has (“d'Aubigné”); by nothing (“de” of “de la Cruz”).
   */
  readonly marks: readonly Mark[];
  /** After which words a full stop stands, which then ends no sentence: “J. R. Cash”. */
  readonly stops: readonly boolean[];
}

type Mark = "capital" | "inside" | "none";

/** Words before a name that are none of it. */
export const titles = new Set("mr mrs ms miss mx dr prof professor".split(" "));

/** Words of a name that are read: more would be no name, and would cost time with every word of a text. */
const longestName = 12;

/** Reads names for `callCandidate`. Titles and what is no letter are left out. */
export function readNames(names: readonly string[], vocabulary: Vocabulary): readonly Name[] {
  return names.map((name) => {
    const normalised = normalise(name);
    const { count, words, flags, to, from } = tokenise(normalised, vocabulary);
    const kept: number[] = [];
    for (let index = 0; index < count && kept.length < longestName; index++)
      if (!titles.has(words[index] as string)) kept.push(index);
    const marks = kept.map((index) => {
      if (isProper(words[index] as string, flags[index] as number)) return "capital";
      const written = normalised.text.slice(from[index], to[index]);
      return written === written.toLowerCase() ? "none" : "inside";
    });
    const some = marks.some((mark) => mark !== "none");
    return {
      words: kept.map((index) => words[index] as string),
      marks: some ? marks : marks.map(() => "capital"),
      stops: kept.map((index) => normalised.text.slice(to[index], from[index + 1]).includes(".")),
    };
  });
}

const capital = Flag.capitalised | Flag.upper | Flag.initial;

/** With a capital, or in letters that have none. */
export function isProper(word: string, flags: number): boolean {
  return (flags & capital) !== 0 || word.toUpperCase() === word.toLowerCase();
}
