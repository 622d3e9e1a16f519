import { languageOf } from "../../packages/core/src/lexicon";
import type { PhraseTable } from "../../packages/core/src/second-look/concepts";
import {
  longestSentence,
  readRoles,
  readSentence,
  type SentenceReading,
} from "../../packages/core/src/second-look/reading";
import type { KnownWords } from "../../packages/core/src/second-look/tokens";
import { markBoundaries } from "../../packages/core/src/text/boundaries";
import { AutomatonBuilder } from "../../packages/core/src/text/match/automaton";
import { normalise } from "../../packages/core/src/text/normalise";
import { markClauses } from "../../packages/core/src/text/roles/clauses";
import { numberRoleWords, wordTable } from "../../packages/core/src/text/roles/word-table";
import { readSpans } from "../../packages/core/src/text/spans";
import { tokenise } from "../../packages/core/src/text/tokenise";
import type { Tokens } from "../../packages/core/src/text/tokens";

const language = languageOf("en");
if (!language) throw new Error("English has no lexicon.");
const builder = new AutomatonBuilder(() => undefined);
const classes = numberRoleWords(language.roles, (word) => builder.word(word));
const { vocabulary } = builder.finish();
const table = wordTable(classes, vocabulary.words.length - 1);

/** The words of a text, with sentences and clauses marked. */
export function tokensOf(text: string): Tokens {
  const normalised = normalise(text);
  const tokens = tokenise(normalised, vocabulary);
  markBoundaries(normalised.text, tokens);
  markClauses(tokens, table);
  return tokens;
}

/** Reads a short text as one sentence. */
export function readText(text: string, known: KnownWords, phrases: PhraseTable): SentenceReading {
  const tokens = tokensOf(text);
  const context = {
    tokens,
    table,
    spans: readSpans(tokens),
    addressed: false,
    candidateName: () => false,
    otherName: () => false,
  };
  return readSentence(
    context,
    readRoles(context),
    [0, Math.min(tokens.count, longestSentence)],
    known,
    phrases,
  );
}
