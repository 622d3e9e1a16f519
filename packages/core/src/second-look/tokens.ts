import type { Role } from "../rules/define";
import { Flag, type Tokens } from "../text/tokens";

/**
 * Stand-ins for what must not weigh: a name, a sum, a date. Names of people tell where somebody comes from, and the
 * finding may not depend on that.
 */
export const standIns = {
  name: "<name>",
  acronym: "<acronym>",
  age: "<age>",
  year: "<year>",
  number: "<number>",
  link: "<link>",
  placeholder: "<placeholder>",
  unknown: "<unknown>",
} as const;

/** Marks a word that counts only when it is written with a capital: “Polish”, not “polish”. */
export const properMark = "^";

/** What a vocabulary has to answer. */
export interface KnownWords {
  has(word: string): boolean;
}

/**
 * The word as the second reader sees it.
 *
 * @param known words of the reader; those with `properMark` are known with a capital
 * @param isCandidate whether the word is part of the candidate's name
 */
export function seenWord(
  tokens: Tokens,
  index: number,
  known: KnownWords,
  isCandidate: (index: number) => boolean,
): string {
  const word = tokens.words[index] as string;
  const flag = tokens.flags[index] as number;
  if (isCandidate(index)) return standIns.name;
  if (flag & (Flag.email | Flag.url)) return standIns.link;
  if (flag & Flag.placeholder) return standIns.placeholder;
  if (flag & Flag.number) {
    if (flag & Flag.age && !(flag & (Flag.money | Flag.percent))) return standIns.age;
    return flag & Flag.year ? standIns.year : standIns.number;
  }
  const capital = flag & (Flag.capitalised | Flag.upper | Flag.initial);
  if (!capital) return known.has(word) ? word : standIns.unknown;
  if (known.has(properMark + word)) return properMark + word;
  if (flag & Flag.inner && !(flag & Flag.upper) && word !== "i") return standIns.name;
  if (known.has(word)) return word;
  return flag & Flag.upper ? standIns.acronym : standIns.name;
}

/** Marks on a word, one bit each, in the order of the reader's inputs. */
export const markNames = [
  "comma",
  "strong",
  "hyphen",
  "quoted",
  "money",
  "percent",
  "exclaim",
  "question",
  "line",
  "clause",
  "upper",
] as const;

/** The marks of a word as 0 or 1. */
export function marksOf(flag: number): readonly number[] {
  const on = (bit: number) => ((flag & bit) !== 0 ? 1 : 0);
  return [
    on(Flag.comma),
    on(Flag.strong),
    on(Flag.hyphen),
    on(Flag.quoted),
    on(Flag.money),
    on(Flag.percent),
    on(Flag.exclaim),
    on(Flag.question),
    on(Flag.line),
    on(Flag.clause),
    on(Flag.upper),
  ];
}

/** Roles in the order of the reader's inputs. */
export const roleOrder: readonly Role[] = [
  "candidate",
  "work",
  "topic",
  "organisation",
  "other-candidate",
  "third-person",
  "unknown",
];

/** How many kinds of marks, roles and concepts there are. */
export const featureCount = (concepts: number): number =>
  markNames.length + roleOrder.length + concepts;
