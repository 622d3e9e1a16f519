import { type Grams, gramBits } from "../../packages/core/src/second-look/grams";
import { sigmoid } from "./exponent";
import type { Random } from "./random";

/** Weights of the linear part, by gram. */
export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface LinearCourse {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of each weight to 0, in each step that uses it. */
  readonly decay: number;
  /** A gram that stands in fewer sentences has no weight. */
  readonly least: number;
}

const groups = ["words", "letters", "concepts"] as const;

/** Log odds of a problem: the sum over groups of the mean weight, times the root of how many grams the group has. */
export function linearOdds({ weights, bias }: Linear, grams: Grams): number {
  let odds = bias;
  for (const group of groups) {
    const list = grams[group];
    if (list.length === 0) continue;
    let sum = 0;
    for (const gram of list) sum += weights[gram] as number;
    odds += sum / Math.sqrt(list.length);
  }
  return odds;
}

/** Logistic regression over hashed grams, by AdaGrad (Duchi and others 2011). */
export function trainLinear(
  examples: readonly { readonly grams: Grams; readonly label: number }[],
  course: LinearCourse,
  random: Random,
): Linear {
  const weights = new Float64Array(1 << gramBits);
  const usual = gramsOfMany(
    examples.map(({ grams }) => grams),
    course.least,
  );
  const squares = new Float64Array(1 << gramBits).fill(1e-4);
  let bias = 0;
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    random.shuffle(order);
    for (const index of order) {
      const { grams, label } = examples[index] as (typeof examples)[number];
      const wrong = sigmoid(linearOdds({ weights, bias }, grams)) - label;
      bias -= 0.01 * wrong;
      for (const group of groups) {
        const list = grams[group];
        const share = 1 / Math.sqrt(list.length || 1);
        for (const gram of list) {
          if (!usual[gram]) continue;
          const slope = wrong * share + course.decay * (weights[gram] as number);
          squares[gram] = (squares[gram] as number) + slope * slope;
          weights[gram] =
            (weights[gram] as number) - (course.rate * slope) / Math.sqrt(squares[gram] as number);
        }
      }
    }
  }
  return { weights, bias };
}

/** 1 for each gram that stands in at least `least` sentences. */
function gramsOfMany(sentences: readonly Grams[], least: number): Uint8Array {
  const counts = new Uint8Array(1 << gramBits);
  for (const grams of sentences)
    for (const group of groups)
      for (const gram of grams[group]) counts[gram] = Math.min(255, (counts[gram] as number) + 1);
  return counts.map((count) => (count >= least ? 1 : 0));
}
