import { type RoleContext, readRoles } from "../text/roles/roles";
import type { ReaderModel } from "./decode";
import { gramsOf } from "./grams";
import { readSentence, type SentenceReading, sentencesOf } from "./reading";
import { gateOdds, harmless, judge, knownShare, wordWeights } from "./score";
import { standIns } from "./tokens";

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

/** Without one of these nobody is spoken of, and the reader wants to be surer. */
const persons = new Set(
  "you your yours yourself he him his she her hers they them their we us our i me my one someone somebody anyone who candidate applicant".split(
    " ",
  ),
);
/** Log odds, in 1/1024, that are taken off where nobody is spoken of. */
const nobody = 1024;
/** In a text of more sentences than these most are fine, so the reader wants to be surer. */
const fewSentences = 3;
const amongMany = 1024;
/** Gate below which a sentence is of the world at large, and then holds nothing against a candidate. */
const worldly = 0;
const fine = -8 * 1024;
/** Gate from which it speaks of a candidate; between the two the reader abstains. */
const spoken = 1024;

/**
 * Judges the sentences of a text. It abstains where it knows few of the words or the sentence does not speak of a
 * candidate, and asks for more where nobody is spoken of.
 */
export function judgeText(model: ReaderModel, context: RoleContext): readonly SentenceJudgement[] {
  const { tokens } = context;
  const roles = readRoles(context);
  const known = { has: (word: string) => model.rowOf(word) > 0 };
  const judgements: SentenceJudgement[] = [];
  const stretch = (first: number, last: number): Stretch => ({
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
  });
  const sentences = [...sentencesOf(tokens)];
  const less = sentences.length > fewSentences ? amongMany : 0;
  for (const [first, end] of sentences) {
    if (end - first < fewestWords) continue;
    const reading = readSentence(context, roles, [first, end], known, model.phrases);
    if (knownShare(model, reading) < leastKnown) continue;
    const place = stretch(first, end - 1);
    const grams = gramsOf(reading);
    // A text that goes to a candidate speaks of one.
    const gate = context.addressed ? spoken : gateOdds(model, grams);
    if (gate < worldly) judgements.push({ ...place, odds: fine, resembles: harmless, weighed: [] });
    if (gate < spoken) continue;
    const { odds: held, category } = judge(model, reading, grams);
    const odds = held - less - (mentionsSomebody(reading) ? 0 : nobody);
    const heaviest = odds < model.data.threshold ? [] : heaviestWords(model, reading);
    judgements.push({
      ...place,
      odds,
      resembles: model.data.categories[category] as string,
      weighed: heaviest.map((index) => stretch(first + index, first + index)),
    });
  }
  return judgements;
}

const mentionsSomebody = ({ seen }: SentenceReading): boolean =>
  seen.some((word) => persons.has(word) || word === standIns.name);

function heaviestWords(model: ReaderModel, reading: SentenceReading): readonly number[] {
  const weights = wordWeights(model, reading);
  return [...weights.keys()]
    .filter((index) => (weights[index] as number) > 0)
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, mostWeighed)
    .sort((a, b) => a - b);
}
