import { Flag, type Tokens } from "../tokens";
import { numberOf, type Vocabulary } from "../vocabulary";
import { WordClass as Is } from "./word-class";
import type { WordTable } from "./word-table";

/** What patterns know the cases of a singular “they” by. */
const cases: Readonly<Record<string, string>> = {
  they: "she",
  them: "her",
  their: "her",
  theirs: "hers",
};
const pronouns: ReadonlySet<string> = new Set(Object.keys(cases));

/** Words before a “they” in which its noun is looked for. */
const reach = 30;

/**
 * Reads “they” as “she” where it can only be the candidate: the nearest noun before it, in its sentence or the one before,
 * is the candidate or “they” so read, and nothing between them may be a plural. Only numbers of words change.
 *
 * @param addressed the text speaks to the candidate, who is “you” then
 */
export function readSingularThey(
  tokens: Tokens,
  table: WordTable,
  vocabulary: Vocabulary,
  named: Uint8Array | undefined,
  addressed: boolean,
): void {
  if (addressed) return;
  const { count, words, ids } = tokens;
  const theirs = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const word = words[index] as string;
    if (!pronouns.has(word) || !isCandidate(index)) continue;
    theirs[index] = 1;
    ids[index] = numberOf(vocabulary, cases[word] as string);
  }

  function isCandidate(index: number): boolean {
    let sentences = 0;
    for (let before = index; before > 0 && index - before < reach; before--) {
      if ((tokens.flags[before] as number) & Flag.sentence && ++sentences > 1) return false;
      const at = before - 1;
      const word = words[at] as string;
      if (named?.[at] === 1 || theirs[at] === 1) return true;
      const bits = table[ids[at] as number] as number;
      if (bits & Is.candidate) return !word.endsWith("s") && !isOther(at);
      if (bits & Is.you || mayBePlural(word, bits)) return false;
    }
    return false;
  }

  /** “The other candidate”, “another applicant”. */
  function isOther(at: number): boolean {
    return at > 0 && ((table[ids[at - 1] as number] as number) & Is.other) !== 0;
  }
}

const nouns = Is.thirdPerson | Is.organisation | Is.topic | Is.work;
const small = Is.verb | Is.pronoun | Is.possessive | Is.determiner | Is.impersonal | Is.preposition;

/** A noun of many or of a group, or a word that looks like one. */
function mayBePlural(word: string, bits: number): boolean {
  if (bits & Is.thirdPerson || bits & Is.organisation) return true;
  const looks = word.length > 3 && /[^su]s$/.test(word);
  if (bits & nouns) return looks;
  return looks && (bits & small) === 0;
}
