import type { Role } from "../../rules/define";
import type { Spans } from "../spans";
import { Flag, type Tokens } from "../tokens";
import { readNounPhrase, type SentenceView } from "./noun-phrase";
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

/** Tells whom a clause is about, and whom a hit in it. Sentences are worked out when they are first asked for. */
export interface RoleReader {
  /** Role of the hit at words `start` to before `end`. */
  roleOf(start: number, end: number): Role;
}

const nominal =
  Is.topic |
  Is.thirdPerson |
  Is.work |
  Is.self |
  Is.organisation |
  Is.candidate |
  Is.determiner |
  Is.possessive;

/**
 * Prepares the roles of a text.
 *
 * @example
 * const reader = readRoles(context);
 * reader.roleOf(4, 6); // "candidate"
 */
export function readRoles(context: RoleContext): RoleReader {
  const known = new Map<number, Role>();
  return {
    roleOf(start, end) {
      const owned = ownedRole(context, start, end);
      if (owned) return owned;
      const clause = context.spans.clause[start] as number;
      let role = known.get(clause);
      if (role === undefined) {
        readSentence(context, start, known);
        role = known.get(clause) ?? "unknown";
      }
      return objectRole(context, clause, start, role);
    },
  };
}

function classOf(context: RoleContext, index: number): number {
  const { tokens, table } = context;
  return index >= 0 && index < tokens.count ? (table[tokens.ids[index] as number] as number) : 0;
}

/** “we worried about your age”: the owner in the hit, or just before it, decides. */
function ownedRole(context: RoleContext, start: number, end: number): Role | undefined {
  const { tokens } = context;
  const first = context.spans.clause[start] as number;
  for (let index = Math.min(start, end - 1); index >= Math.max(first, start - 3); index--) {
    const bits = classOf(context, index);
    if (bits & Is.possessive) {
      return readNounPhrase(viewOf(context, phraseLimit(context, index)), index).role;
    }
    if (tokens.words[index] === "'s" && index < start) return undefined;
    if (
      index < start &&
      bits & (Is.verb | Is.preposition | Is.conjunction | Is.determiner | Is.subject)
    )
      return undefined;
  }
  return undefined;
}

/** “we found you too slow”: the person right before the hit, when the clause is about nobody in particular. */
function objectRole(context: RoleContext, clause: number, start: number, role: Role): Role {
  if (role === "candidate" || role === "third-person" || role === "other-candidate") return role;
  for (let index = start - 1; index >= Math.max(clause, start - 3); index--) {
    const bits = classOf(context, index);
    if (bits & Is.you || context.candidateName(index)) return "candidate";
    if (bits & Is.pronoun && !(bits & Is.possessive)) return pronounRole(context, index);
    if (bits & (Is.preposition | Is.conjunction)) return role;
    if (bits & Is.candidate && (context.tokens.words[index] as string).endsWith("t"))
      return "candidate";
  }
  return role;
}

/** First word after the clause of `index`, or a word well past the longest noun phrase. */
function phraseLimit(context: RoleContext, index: number): number {
  const { clause } = context.spans;
  const most = Math.min(context.tokens.count, index + 16);
  let end = index + 1;
  while (end < most && clause[end] === clause[index]) end++;
  return end;
}

function viewOf(context: RoleContext, limit: number): SentenceView {
  return {
    limit,
    classOf: (index) => classOf(context, index),
    word: (index) => context.tokens.words[index] as string,
    isCandidateName: context.candidateName,
    isOtherName: context.otherName,
    pronounRole: (index) => pronounRole(context, index),
  };
}

/** Words before a pronoun in which its noun is looked for. */
const reach = 40;

/**
 * He, she and they are the candidate unless the sentence has brought in somebody else, or speaks to the candidate.
 * They may be the panel, or things, as well: then the nearest plural decides.
 */
function pronounRole(context: RoleContext, index: number): Role {
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

/** Gives every clause of the sentence around `index` its role. */
function readSentence(context: RoleContext, index: number, known: Map<number, Role>): void {
  const { spans, tokens } = context;
  const start = spans.sentence[index] as number;
  const clauses: { readonly start: number; role: Role | undefined }[] = [];
  let at = start;
  while (at < tokens.count && spans.sentence[at] === start) {
    let end = at + 1;
    while (end < tokens.count && spans.clause[end] === at) end++;
    clauses.push({ start: at, role: subjectRole(context, start, at, end) });
    at = end;
  }
  let carried: Role | undefined;
  for (const clause of clauses) {
    carried = clause.role ?? carried;
    clause.role ??= carried;
  }
  // A clause before the first subject (“At 58, you …”) goes with it; a note without any is about the candidate.
  const first = clauses.find((clause) => clause.role !== undefined)?.role ?? "candidate";
  for (const clause of clauses) known.set(clause.start, clause.role ?? first);
}

/** The role of the clause's subject; undefined when it has none. */
function subjectRole(
  context: RoleContext,
  sentence: number,
  start: number,
  end: number,
): Role | undefined {
  const view = viewOf(context, end);
  let index = start;
  let afterPreposition = false;
  if (isComplementiser(context, start)) index++;
  while (index < end) {
    const bits = classOf(context, index);
    if (context.candidateName(index)) return readNounPhrase(view, index).role;
    if (context.otherName(index)) return "third-person";
    if (bits & Is.relative && index === start && start > sentence)
      return antecedent(context, sentence, start);
    if (bits & Is.preposition && !(bits & Is.subject)) {
      afterPreposition = true;
      index++;
      continue;
    }
    const simple = simpleSubject(context, index, bits);
    if (simple && !afterPreposition) return simple;
    if (simple && bits & Is.subject && followedByVerb(context, index)) return simple;
    if (bits & nominal && !(bits & Is.verb && !(bits & Is.determiner))) {
      const phrase = readNounPhrase(view, index);
      if (!afterPreposition) return phrase.role;
      afterPreposition = false;
      index = Math.max(phrase.end, index + 1);
      continue;
    }
    if (bits & Is.verb && !afterPreposition) return verbFirst(context, start, index);
    if (bits === 0 && afterPreposition) afterPreposition = !nominalFollows(context, index + 1, end);
    index++;
  }
  return undefined;
}

function nominalFollows(context: RoleContext, index: number, end: number): boolean {
  return (
    index < end && (classOf(context, index) & (Is.subject | Is.possessive | Is.determiner)) !== 0
  );
}

function simpleSubject(context: RoleContext, index: number, bits: number): Role | undefined {
  if (bits & Is.you) return "candidate";
  if (bits & Is.possessive) return undefined;
  if (bits & Is.we && bits & Is.subject) return "organisation";
  if (bits & Is.pronoun && bits & Is.subject) return pronounRole(context, index);
  if (bits & Is.impersonal && !(bits & Is.determiner && !(classOf(context, index + 1) & Is.verb)))
    return "unknown";
  return undefined;
}

function followedByVerb(context: RoleContext, index: number): boolean {
  return (classOf(context, index + 1) & (Is.verb | Is.adverb | Is.negation)) !== 0;
}

/**
 * A verb before any noun we know. “Kubernetes is …”, “Martin was …”: an unknown word is the subject, and a capital
 * inside a note is taken for the candidate's name. “Was slow”, “Lacks drive”: no subject at all.
 */
function verbFirst(context: RoleContext, start: number, verb: number): Role | undefined {
  const { flags } = context.tokens;
  let subject = verb - 1;
  while (subject >= start && classOf(context, subject) & (Is.adverb | Is.negation)) subject--;
  if (subject < start || classOf(context, subject) !== 0) return undefined;
  const flag = flags[subject] as number;
  const named = flag & Flag.capitalised && !context.addressed;
  return named ? "candidate" : "topic";
}

/** “… that the system was old”: the word opens a clause that has a subject of its own. */
function isComplementiser(context: RoleContext, index: number): boolean {
  const follows = Is.subject | Is.possessive | Is.determiner | Is.thirdPerson | Is.candidate;
  return (classOf(context, index) & Is.that) !== 0 && (classOf(context, index + 1) & follows) !== 0;
}

/** Whom `who` or `which` refers to: the last noun before it. */
function antecedent(context: RoleContext, sentence: number, start: number): Role | undefined {
  for (let index = start - 1; index >= Math.max(sentence, start - reach); index--) {
    const bits = classOf(context, index);
    if (context.candidateName(index) || bits & Is.you) return "candidate";
    if (bits & Is.candidate)
      return (context.tokens.words[index] as string).endsWith("s")
        ? "other-candidate"
        : "candidate";
    if (bits & Is.thirdPerson) return "third-person";
    if (bits & Is.organisation) return "organisation";
    if (bits & Is.work) return "work";
    if (bits & (Is.topic | Is.self)) return "topic";
    if (bits & Is.verb) return undefined;
  }
  return undefined;
}
