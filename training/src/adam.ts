import type { Network, Weights } from "./network";

/** How far each step goes, and how strongly weights are pulled to 0. */
export interface Step {
  readonly rate: number;
  readonly decay: number;
  /** Number of the step, from 1. */
  readonly number: number;
  /** Longest gradient, over all weights but the word vectors. */
  readonly longest: number;
}

/** All weights that are always in use; the word vectors and features are not, and are updated by row. */
export function denseWeights(net: Network): readonly Weights[] {
  return [
    ...net.directions.flatMap((direction) => [
      direction.input,
      direction.recurrent,
      direction.bias,
      direction.inner,
      direction.feature,
    ]),
    net.output,
    net.outputBias,
    net.category,
    net.categoryBias,
  ];
}

/**
 * One step of Adam with decoupled weight decay (Kingma and Ba 2015; Loshchilov and Hutter 2019), after which all
 * gradients are 0.
 *
 * @param examples how many gradients were added up
 * @param rows rows of the table of vectors that were read
 */
export function update(
  net: Network,
  rows: ReadonlySet<number>,
  examples: number,
  step: Step,
): void {
  const dense = denseWeights(net);
  let length = 0;
  for (const { gradient } of dense)
    for (let index = 0; index < gradient.length; index++) {
      const value = (gradient[index] as number) / examples;
      length += value * value;
    }
  length = Math.sqrt(length);
  const scale = (length > step.longest ? step.longest / length : 1) / examples;
  for (const weights of dense) move(weights, 0, weights.value.length, scale, step);
  const { width } = net.sizes;
  for (const row of rows) move(net.vectors, row * width, (row + 1) * width, 1 / examples, step);
}

function move(weights: Weights, from: number, to: number, scale: number, step: Step): void {
  const { value, gradient, mean, square } = weights;
  const first = 1 - 0.9 ** Math.min(step.number, 1000);
  const second = 1 - 0.999 ** Math.min(step.number, 20000);
  for (let index = from; index < to; index++) {
    const here = (gradient[index] as number) * scale;
    gradient[index] = 0;
    const average = 0.9 * (mean[index] as number) + 0.1 * here;
    const spread = 0.999 * (square[index] as number) + 0.001 * here * here;
    mean[index] = average;
    square[index] = spread;
    value[index] =
      (value[index] as number) * (1 - step.rate * step.decay) -
      (step.rate * (average / first)) / (Math.sqrt(spread / second) + 1e-8);
  }
}
