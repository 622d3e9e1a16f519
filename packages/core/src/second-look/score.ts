import type { ReaderModel } from "./decode";
import { type Grams, gramsOf, type OnGram } from "./grams";
import type { SentenceReading } from "./reading";
import { readStates } from "./recurrent";
import { markNames, roleOrder } from "./tokens";

/** What the reader holds of a sentence. */
export interface Judgement {
  /** Log odds that a careful reader would want it changed, in 1/1024. */
  readonly odds: number;
  /** Place of the nearest category. */
  readonly category: number;
}

/** Rows of the words of a sentence. */
export const rowsOf = (model: ReaderModel, { seen }: SentenceReading): Int32Array =>
  Int32Array.from(seen, (word) => model.rowOf(word) || 1);

/** Numbers of the marks, roles and concepts of each word. */
export function featuresOf(reading: SentenceReading): readonly (readonly number[])[] {
  return reading.seen.map((_, index) => [
    ...(reading.marks[index] as readonly number[]).flatMap((on, mark) => (on === 1 ? [mark] : [])),
    markNames.length + (reading.roles[index] as number),
    ...(reading.concepts[index] as readonly number[]).map(
      (concept) => markNames.length + roleOrder.length + concept,
    ),
  ]);
}

/** Judges a sentence, whose grams are given, since the gate has read them too. */
export function judge(model: ReaderModel, reading: SentenceReading, grams: Grams): Judgement {
  const states = readStates(model, rowsOf(model, reading), featuresOf(reading));
  const { linearShare, bias } = model.data;
  const linear = linearOdds(model.linear, model.data.linearShift, grams);
  return {
    odds: networkOdds(model, states) + ((linear * linearShare) >> 6) + bias,
    category: nearest(model, states),
  };
}

/** The network's part, in 1/1024: states are in 2^-14, weights in 2^-outputShift. */
export function networkOdds({ output, outputShift }: ReaderModel, states: Int32Array): number {
  let sum = 0;
  for (let index = 0; index < states.length; index++)
    sum += (output[index] as number) * (states[index] as number);
  return sum >> (4 + outputShift);
}

/** Roots of 1 / n, in 1/4096. */
const roots = Int32Array.from({ length: 2048 }, (_, n) =>
  n === 0 ? 0 : Math.round(4096 / Math.sqrt(n)),
);

/** A linear part, in 1/1024: for each group the sum of weights over the root of its number of grams. */
export function linearOdds(weights: Int8Array, shift: number, grams: Grams): number {
  let odds = 0;
  for (const group of [grams.words, grams.letters, grams.concepts]) {
    let sum = 0;
    for (const gram of group) sum += weights[gram] as number;
    odds += sum * (roots[Math.min(group.length, roots.length - 1)] as number);
  }
  return odds >> (2 + shift);
}

/** Log odds, in 1/1024, that a sentence speaks of a candidate, and not of the world at large. */
export function gateOdds({ gate, data }: ReaderModel, grams: Grams): number {
  return linearOdds(gate, data.gate.shift, grams) + data.gate.bias;
}

/** The category of sentences in which nothing is tempting. */
export const harmless = "plain";

function nearest({ category, categoryBias, data }: ReaderModel, states: Int32Array): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < data.categories.length; row++) {
    if (data.categories[row] === harmless) continue;
    let sum = (categoryBias[row] as number) << 14;
    for (let index = 0; index < states.length; index++)
      sum += (category[row * states.length + index] as number) * (states[index] as number);
    if (sum > most) {
      most = sum;
      best = row;
    }
  }
  return best;
}

/** Share of the words that the reader knows, of 100. */
export function knownShare(model: ReaderModel, { seen }: SentenceReading): number {
  const known = seen.filter((word) => model.rowOf(word) > 1).length;
  return seen.length === 0 ? 0 : Math.trunc((known * 100) / seen.length);
}

/** How much each word adds to the linear part, in the units of its weights. */
export function wordWeights(model: ReaderModel, reading: SentenceReading): Int32Array {
  const weights = new Int32Array(reading.seen.length);
  const on: OnGram = (gram, first, last) => {
    const weight = model.linear[gram] as number;
    for (let index = first; index <= last; index++)
      weights[index] = (weights[index] as number) + Math.trunc(weight / (last - first + 1));
  };
  gramsOf(reading, on);
  return weights;
}
