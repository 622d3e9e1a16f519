import type { Role } from "../../rules/define";
import { WordClass as Is } from "./word-class";

/** A noun phrase that can be a subject or an owner. */
export interface NounPhrase {
  readonly role: Role;
  /** First word after it. */
  readonly end: number;
}

/** What the reader of noun phrases needs to know of a sentence. */
export interface SentenceView {
  /** First word after the clause that is read. */
  readonly limit: number;
  classOf(index: number): number;
  word(index: number): string;
  isCandidateName(index: number): boolean;
  isOtherName(index: number): boolean;
  /** Whom he, she, they and their other cases stand for at this word. */
  pronounRole(index: number): Role;
}

/** Words that one noun phrase may have. */
const longest = 8;
const nouns = Is.topic | Is.thirdPerson | Is.work | Is.self | Is.organisation | Is.candidate;
const closers =
  Is.verb | Is.preposition | Is.conjunction | Is.relative | Is.subordinator | Is.negation | Is.that;

/** The noun phrase that starts at a word; its role comes from its owner and its head. */
export function readNounPhrase(view: SentenceView, from: number): NounPhrase {
  const bits = view.classOf(from);
  let owner: Role | undefined;
  let index = from;
  if (bits & Is.possessive) {
    owner = ownerOf(view, from, bits);
    index = from + 1;
  }
  let other = false;
  let head = 0;
  let headWord = "";
  let determined = false;
  let words = 0;
  for (; index < view.limit && index - from < longest; index++) {
    const here = view.classOf(index);
    const word = view.word(index);
    if (word === "'s") {
      owner = roleOfHead(owner, head, headWord, other, determined || words > 0);
      head = 0;
      continue;
    }
    if (view.isCandidateName(index)) {
      owner = "candidate";
      continue;
    }
    if (view.isOtherName(index)) {
      owner = "third-person";
      continue;
    }
    if (here & nouns) {
      head = here;
      headWord = word;
      words++;
      continue;
    }
    if (here & Is.other) other = true;
    if (here & Is.determiner) {
      if (words > 0) break;
      determined = true;
      continue;
    }
    // After the head anything that is no noun ends the phrase; so do verbs and prepositions anywhere.
    if (head !== 0 || here & (Is.subject | Is.possessive) || (here & closers && !(here & Is.other)))
      break;
    words++;
  }
  return { role: roleOfHead(owner, head, headWord, other, determined && words > 0), end: index };
}

function ownerOf(view: SentenceView, index: number, bits: number): Role {
  if (bits & Is.pronoun) return view.pronounRole(index);
  if (bits & Is.we) return "organisation";
  return view.word(index) === "your" ? "candidate" : "topic";
}

function roleOfHead(
  owner: Role | undefined,
  head: number,
  word: string,
  other: boolean,
  found: boolean,
): Role {
  if (head & Is.candidate) return other || word.endsWith("s") ? "other-candidate" : "candidate";
  if (owner === "candidate") {
    if (head & Is.self || head === 0) return "candidate";
    if (head & Is.work) return "work";
    return head & Is.thirdPerson ? "third-person" : "topic";
  }
  if (head & Is.thirdPerson) return "third-person";
  if (owner === "organisation")
    return head & Is.topic && !(head & Is.organisation) ? "topic" : "organisation";
  if (owner !== undefined) return owner;
  if (head & Is.organisation) return "organisation";
  if (head & Is.topic) return "topic";
  if (head & Is.work) return "work";
  return found ? "topic" : "unknown";
}
