import { type RoleContext, readRoles } from "../text/roles/roles";
import { Flag, type Tokens } from "../text/tokens";
import { conceptsOf, type PhraseTable } from "./concepts";
import { type KnownWords, marksOf, roleOrder, seenWord, standIns } from "./tokens";

/** Words of a sentence that are read; what stands after them is read as another sentence. */
export const longestSentence = 64;

/** What both parts of the reader know of a sentence. */
export interface SentenceReading {
  readonly first: number;
  /** First word after it. */
  readonly end: number;
  readonly words: readonly string[];
  readonly seen: readonly string[];
  readonly letters: readonly string[];
  readonly breaks: readonly number[];
  readonly marks: readonly (readonly number[])[];
  readonly roles: readonly number[];
  readonly concepts: readonly (readonly number[])[];
}

/** Cuts a text into its sentences, as first word and first word after each. */
export function* sentencesOf({ count, flags }: Tokens): Generator<readonly [number, number]> {
  let first = 0;
  for (let index = 1; index <= count; index++) {
    const ends =
      index === count ||
      ((flags[index] as number) & Flag.sentence) !== 0 ||
      index - first === longestSentence;
    if (!ends) continue;
    yield [first, index];
    first = index;
  }
}

/** Reads one sentence of a text whose clauses are marked. */
export function readSentence(
  context: RoleContext,
  roles: ReturnType<typeof readRoles>,
  [first, end]: readonly [number, number],
  known: KnownWords,
  phrases: PhraseTable,
): SentenceReading {
  const { tokens } = context;
  const words: string[] = [];
  const seen: string[] = [];
  const letters: string[] = [];
  const breaks: number[] = [];
  const marks: (readonly number[])[] = [];
  const roleNumbers: number[] = [];
  for (let index = first; index < end; index++) {
    const word = tokens.words[index] as string;
    const here = seenWord(tokens, index, known, context.candidateName);
    const flag = tokens.flags[index] as number;
    words.push(here.startsWith("<") && here !== standIns.unknown ? here : word);
    seen.push(here);
    letters.push(here.startsWith("<") && here !== standIns.unknown ? "" : word);
    breaks.push(flag & (Flag.comma | Flag.strong) ? 1 : 0);
    marks.push(marksOf(flag));
    roleNumbers.push(roleOrder.indexOf(roles.roleOf(index, index + 1)));
  }
  const concepts = conceptsOf(words, phrases);
  return { first, end, words, seen, letters, breaks, marks, roles: roleNumbers, concepts };
}

export { type RoleContext, readRoles };
