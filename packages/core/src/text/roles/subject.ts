import type { Role } from "../../rules/define";
import { Flag } from "../tokens";
import { classOf, pronounRole, type RoleContext, reach, viewOf } from "./context";
import { readNounPhrase } from "./noun-phrase";
import { WordClass as Is } from "./word-class";

const nominal =
  Is.topic |
  Is.thirdPerson |
  Is.work |
  Is.self |
  Is.organisation |
  Is.candidate |
  Is.determiner |
  Is.possessive;

/** The role of the clause's subject; undefined when it has none. */
export function subjectRole(
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
