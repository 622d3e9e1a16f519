import { type RoleContext, readRoles } from "../text/roles/roles";
import type { ReaderModel } from "./decode";
import { readSentence, type SentenceReading, sentencesOf } from "./reading";
import { judge, knownShare, wordWeights } from "./score";
import { roleOrder } from "./tokens";

/** Where words stand in the text, as UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the second reader holds of a sentence. */
export interface SentenceJudgement extends Stretch {
  /** Log odds, in 1/1024, that a careful reader would want it changed. */
  readonly odds: number;
  /** Name of the nearest category of the labelled corpus. */
  readonly resembles: string;
  /** The words that weighed most, in the order of the text. */
  readonly weighed: readonly Stretch[];
}

/** Shorter sentences say too little. */
const fewestWords = 3;
/** Percent of the words that must be known. */
const leastKnown = 60;
/** Words that are named as having weighed most. */
const mostWeighed = 3;

const somebody = new Set(
  (["candidate", "work", "organisation", "unknown"] as const).map((role) =>
    roleOrder.indexOf(role),
  ),
);

/** Judges the sentences of a text. It abstains where nobody is addressed or it knows few of the words. */
export function judgeText(model: ReaderModel, context: RoleContext): readonly SentenceJudgement[] {
  const { tokens } = context;
  const roles = readRoles(context);
  const known = { has: (word: string) => model.rowOf(word) > 0 };
  const judgements: SentenceJudgement[] = [];
  const stretch = (first: number, last: number): Stretch => ({
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
  });
  for (const [first, end] of sentencesOf(tokens)) {
    if (end - first < fewestWords) continue;
    const reading = readSentence(context, roles, [first, end], known, model.phrases);
    if (abstains(model, reading)) continue;
    const { odds, category } = judge(model, reading);
    const heaviest = odds < model.data.threshold ? [] : heaviestWords(model, reading);
    judgements.push({
      ...stretch(first, end - 1),
      odds,
      resembles: model.data.categories[category] as string,
      weighed: heaviest.map((index) => stretch(first + index, first + index)),
    });
  }
  return judgements;
}

function abstains(model: ReaderModel, reading: SentenceReading): boolean {
  if (!reading.roles.some((role) => somebody.has(role))) return true;
  return knownShare(model, reading) < leastKnown;
}

function heaviestWords(model: ReaderModel, reading: SentenceReading): readonly number[] {
  const weights = wordWeights(model, reading);
  return [...weights.keys()]
    .filter((index) => (weights[index] as number) > 0)
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, mostWeighed)
    .sort((a, b) => a - b);
}
