import type { Role } from "../../rules/define";
import { classOf, pronounRole, type RoleContext, viewOf } from "./context";
import { readNounPhrase } from "./noun-phrase";
import { subjectRole } from "./subject";
import { WordClass as Is } from "./word-class";

export type { RoleContext } from "./context";

/** Tells whom a clause is about, and whom a hit in it. Sentences are worked out when they are first asked for. */
export interface RoleReader {
  /** Role of the hit at words `start` to before `end`. */
  roleOf(start: number, end: number): Role;
}

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
