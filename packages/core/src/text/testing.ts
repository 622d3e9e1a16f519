import { languageOf } from "../lexicon";
import { markBoundaries } from "./boundaries";
import { AutomatonBuilder } from "./match/automaton";
import { normalise } from "./normalise";
import { markClauses } from "./roles/clauses";
import { numberRoleWords, type WordTable, wordTable } from "./roles/word-table";
import { tokenise } from "./tokenise";
import { Flag, type Tokens } from "./tokens";

/** A text that tests read as the engine does, with the English role words. */
export interface ReadText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly table: WordTable;
}

/** Reads a text up to its clauses. For tests. */
export function readText(text: string): ReadText {
  const builder = new AutomatonBuilder(() => undefined);
  const language = languageOf("en");
  const classes = language
    ? numberRoleWords(language.roles, (word) => builder.word(word))
    : new Map();
  const { vocabulary } = builder.finish();
  const table = wordTable(classes, vocabulary.words.length - 1);
  const normalised = normalise(text);
  const tokens = tokenise(normalised, vocabulary);
  markBoundaries(normalised.text, tokens);
  markClauses(tokens, table);
  return { text, tokens, table };
}

/** The words of the text, split where a flag is set: `pieces(read, Flag.sentence)` are its sentences. */
export function pieces({ tokens }: ReadText, flag: number): readonly string[] {
  const result: string[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const word = tokens.words[index] as string;
    if (index === 0 || (tokens.flags[index] as number) & flag) result.push(word);
    else result[result.length - 1] += ` ${word}`;
  }
  return result;
}

/** The words that have a flag. */
export function flagged({ tokens }: ReadText, flag: number): readonly string[] {
  return tokens.words.filter((_, index) => ((tokens.flags[index] as number) & flag) !== 0);
}

export { Flag };
