import type { Role } from "../../rules/define";
import type { Spans } from "../spans";
import type { Tokens } from "../tokens";
import type { SentenceView } from "./noun-phrase";
import { WordClass as Is } from "./word-class";
import type { WordTable } from "./word-table";

/** What decides whom words are about, besides the words. */
export interface RoleContext {
  readonly tokens: Tokens;
  readonly table: WordTable;
  readonly spans: Spans;
  /** The text speaks to the candidate: he, she and they are then somebody else. */
  readonly addressed: boolean;
  /** Words that are part of the candidate's name; of another name. */
  readonly candidateName: (index: number) => boolean;
  readonly otherName: (index: number) => boolean;
}

/** Classes of the word at `index`; 0 outside the text. */
export function classOf(context: RoleContext, index: number): number {
  const { tokens, table } = context;
  return index >= 0 && index < tokens.count ? (table[tokens.ids[index] as number] as number) : 0;
}

/** The text as the reader of noun phrases sees it, up to `limit`. */
export function viewOf(context: RoleContext, limit: number): SentenceView {
  return {
    limit,
    classOf: (index) => classOf(context, index),
    word: (index) => context.tokens.words[index] as string,
    isCandidateName: context.candidateName,
    isOtherName: context.otherName,
    pronounRole: (index) => pronounRole(context, index),
  };
}

/** Words before a pronoun, or a relative clause, in which its noun is looked for. */
export const reach = 40;

/**
 * He, she and they are the candidate unless the sentence has brought in somebody else, or speaks to the candidate.
 * They may be the panel, or things, as well: then the nearest plural decides.
 */
export function pronounRole(context: RoleContext, index: number): Role {
  // A name stands for “she” or “her”.
  if (context.candidateName(index)) return "candidate";
  const { tokens } = context;
  const plural = (classOf(context, index) & Is.plural) !== 0;
  let addressed = context.addressed;
  const first = Math.max(context.spans.sentence[index] as number, index - reach);
  for (let before = index - 1; before >= first; before--) {
    const bits = classOf(context, before);
    if (context.candidateName(before)) return "candidate";
    if (context.otherName(before)) return "third-person";
    if (bits & Is.candidate)
      return (tokens.words[before] as string).endsWith("s") ? "other-candidate" : "candidate";
    if (bits & Is.thirdPerson) return "third-person";
    if (plural && bits & (Is.organisation | Is.topic | Is.work))
      return bits & Is.organisation ? "organisation" : "topic";
    if (bits & Is.you) addressed = true;
  }
  return addressed ? (plural ? "unknown" : "third-person") : "candidate";
}
