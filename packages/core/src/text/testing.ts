import { languageOf } from "../lexicon";
import { markBoundaries } from "./boundaries";
import { AutomatonBuilder } from "./match/automaton";
import { normalise } from "./normalise";
import { markClauses } from "./roles/clauses";
import type { RoleLexicon } from "./roles/word-class";
import { numberRoleWords, type WordTable, wordTable } from "./roles/word-table";
import { tokenise } from "./tokenise";
import { Flag, type Tokens } from "./tokens";

/** A text that tests read as the engine does, with the English role words. */
export interface ReadText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly table: WordTable;
}

/** A few role words that stay as they are while the lexicon grows. */
const fewWords: RoleLexicon = {
  you: "you",
  candidate: "candidate candidates applicant",
  pronoun: "he she they his her their them",
  possessive: "your his her their our my its whose",
  we: "we us our my",
  organisation: "panel panels",
  thirdPerson: "family patient manager brother",
  topic: "service services boiler panels",
  work: "answer answers code",
  self: "age accent",
  other: "other successful",
  impersonal: "it there this",
  determiner: "the a this",
  preposition: "of for with since",
  verb: "is was were are",
  saying: "felt said think",
  conjunction: "and or but",
  subordinator: "because so since",
  relative: "who which whose",
  negation: "not never",
  adverb: "so too still",
  plural: "they their them",
  subject: "you we he she they it there this",
  that: "that",
  title: "mr",
};

/** Reads a text up to its clauses, with a few role words that do not change. For tests. */
export const readFew = (text: string): ReadText => readWith(text, fewWords);

/** Reads a text up to its clauses. For tests. */
export const readText = (text: string): ReadText => readWith(text, languageOf("en")?.roles);

function readWith(text: string, roles: RoleLexicon | undefined): ReadText {
  const builder = new AutomatonBuilder(() => undefined);
  const classes = roles ? numberRoleWords(roles, (word) => builder.word(word)) : new Map();
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
