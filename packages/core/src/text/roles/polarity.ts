import type { Spans } from "../spans";
import type { Tokens } from "../tokens";
import { WordClass as Is } from "./word-class";
import type { WordTable } from "./word-table";

/** Words before a hit in which a negation counts. */
const reach = 8;
/** After “not” these say that more is meant, not less. */
const notOnly = new Set(["only", "just", "merely", "simply"]);

/**
 * Whether the words that begin at `first` are negated: a negation stands before them in the clause, or in the clause
 * before when that one is “we do not think …”.
 */
export function isNegated(tokens: Tokens, table: WordTable, spans: Spans, first: number): boolean {
  const classOf = (index: number): number => table[tokens.ids[index] as number] as number;
  let clause = spans.clause[first] as number;
  const sentence = spans.sentence[first] as number;
  for (let index = first - 1; index >= Math.max(sentence, first - reach); index--) {
    if (index < clause) {
      if (!(classOf(index) & Is.saying)) return false;
      clause = spans.clause[index] as number;
    }
    if (classOf(index) & Is.negation && !notOnly.has(tokens.words[index + 1] as string))
      return true;
  }
  return false;
}
