import { exponent, logarithm, sigmoid, tanh } from "./exponent";
import type { Random } from "./random";

/** A sentence as the network reads it. */
export interface Reading {
  /** Row of each word in the table of vectors. */
  readonly rows: Int32Array;
  /** Numbers of the marks, roles and concepts of each word. */
  readonly features: readonly (readonly number[])[];
}

/** A reading with what it should say. */
export interface Example extends Reading {
  /** 1 for a problem, 0 for fine. */
  readonly label: number;
  readonly category: number;
}

export interface Sizes {
  /** Rows in the table of word vectors. */
  readonly rows: number;
  /** Numbers in a word vector. */
  readonly width: number;
  /** Kinds of marks, roles and concepts. */
  readonly features: number;
  /** Cells in each direction. */
  readonly cells: number;
  readonly categories: number;
}

/** One weight matrix or vector, with its gradient and the two running means of Adam. */
export interface Weights {
  readonly value: Float64Array;
  readonly gradient: Float64Array;
  readonly mean: Float64Array;
  readonly square: Float64Array;
}

/** One direction of reading. Rows of the matrices: reset, update and new, `cells` each. */
export interface Direction {
  readonly input: Weights;
  /** By feature: `3 * cells` numbers each. */
  readonly feature: Weights;
  readonly recurrent: Weights;
  readonly bias: Weights;
  /** Of the recurrent part of “new”. */
  readonly inner: Weights;
}

/** A gated recurrent network that reads a sentence in both directions (Cho and others 2014). */
export interface Network {
  readonly sizes: Sizes;
  readonly vectors: Weights;
  readonly directions: readonly [Direction, Direction];
  /** From the pooled cells (largest of each cell, then mean of each) to one number. */
  readonly output: Weights;
  readonly outputBias: Weights;
  readonly category: Weights;
  readonly categoryBias: Weights;
}

const weights = (length: number, start: (index: number) => number = () => 0): Weights => ({
  value: Float64Array.from({ length }, (_, index) => start(index)),
  gradient: new Float64Array(length),
  mean: new Float64Array(length),
  square: new Float64Array(length),
});

/** @param vectors start of the table of word vectors, `rows * width` numbers */
export function networkOf(sizes: Sizes, vectors: Float64Array, random: Random): Network {
  const { width, features, cells, categories } = sizes;
  const around = (limit: number) => () => (random.next() * 2 - 1) * limit;
  const small = 1 / Math.sqrt(cells);
  const direction = (): Direction => ({
    input: weights(3 * cells * width, around(small)),
    feature: weights(3 * cells * features, around(small)),
    recurrent: weights(3 * cells * cells, around(small)),
    bias: weights(3 * cells),
    inner: weights(cells),
  });
  return {
    sizes,
    vectors: weights(vectors.length, (index) => vectors[index] as number),
    directions: [direction(), direction()],
    output: weights(4 * cells, around(1 / Math.sqrt(4 * cells))),
    outputBias: weights(1),
    category: weights(4 * cells * categories, around(1 / Math.sqrt(4 * cells))),
    categoryBias: weights(categories),
  };
}

/** What a pass forward leaves for the pass back. */
interface Trace {
  readonly inputs: Float64Array;
  readonly reset: readonly [Float64Array, Float64Array];
  readonly update: readonly [Float64Array, Float64Array];
  readonly fresh: readonly [Float64Array, Float64Array];
  readonly innerSum: readonly [Float64Array, Float64Array];
  readonly state: readonly [Float64Array, Float64Array];
  readonly pooled: Float64Array;
  readonly largest: Int32Array;
}

/** Dropout: what a number is multiplied with; all ones when a text is only read. */
export interface Masks {
  readonly input: Float64Array | undefined;
  readonly pooled: Float64Array | undefined;
}

const none: Masks = { input: undefined, pooled: undefined };

function readForward(net: Network, reading: Reading, masks: Masks): Trace {
  const { width, cells } = net.sizes;
  const count = reading.rows.length;
  const inputs = new Float64Array(count * width);
  for (let word = 0; word < count; word++) {
    const row = (reading.rows[word] as number) * width;
    for (let index = 0; index < width; index++) {
      const at = word * width + index;
      inputs[at] =
        (net.vectors.value[row + index] as number) *
        (masks.input ? (masks.input[at] as number) : 1);
    }
  }
  const make = () => new Float64Array(count * cells);
  const pair = () => [make(), make()] as const;
  const trace = {
    inputs,
    reset: pair(),
    update: pair(),
    fresh: pair(),
    innerSum: pair(),
    state: pair(),
    pooled: new Float64Array(4 * cells),
    largest: new Int32Array(2 * cells),
  };
  for (const side of [0, 1] as const) runDirection(net, reading, trace, side);
  pool(trace, count, cells, masks);
  return trace;
}

function runDirection(net: Network, reading: Reading, trace: Trace, side: 0 | 1): void {
  const { width, cells } = net.sizes;
  const { input, feature, recurrent, bias, inner } = net.directions[side];
  const count = reading.rows.length;
  const sums = new Float64Array(3 * cells);
  const before = new Float64Array(cells);
  const W = input.value;
  const U = recurrent.value;
  for (let step = 0; step < count; step++) {
    const word = side === 0 ? step : count - 1 - step;
    sums.set(bias.value);
    for (const number of reading.features[word] as readonly number[]) {
      const from = number * 3 * cells;
      for (let row = 0; row < 3 * cells; row++)
        sums[row] = (sums[row] as number) + (feature.value[from + row] as number);
    }
    const at = word * width;
    for (let row = 0; row < 3 * cells; row++) {
      let sum = 0;
      const from = row * width;
      for (let index = 0; index < width; index++)
        sum += (W[from + index] as number) * (trace.inputs[at + index] as number);
      sums[row] = (sums[row] as number) + sum;
    }
    const base = word * cells;
    for (let cell = 0; cell < cells; cell++) {
      let forReset = 0;
      let forUpdate = 0;
      let forNew = inner.value[cell] as number;
      const first = cell * cells;
      const second = (cells + cell) * cells;
      const third = (2 * cells + cell) * cells;
      for (let index = 0; index < cells; index++) {
        const old = before[index] as number;
        forReset += (U[first + index] as number) * old;
        forUpdate += (U[second + index] as number) * old;
        forNew += (U[third + index] as number) * old;
      }
      const reset = sigmoid((sums[cell] as number) + forReset);
      const update = sigmoid((sums[cells + cell] as number) + forUpdate);
      const fresh = tanh((sums[2 * cells + cell] as number) + reset * forNew);
      trace.reset[side][base + cell] = reset;
      trace.update[side][base + cell] = update;
      trace.fresh[side][base + cell] = fresh;
      trace.innerSum[side][base + cell] = forNew;
      trace.state[side][base + cell] = (1 - update) * fresh + update * (before[cell] as number);
    }
    before.set(trace.state[side].subarray(base, base + cells));
  }
}

function pool(trace: Trace, count: number, cells: number, masks: Masks): void {
  for (const side of [0, 1] as const) {
    const state = trace.state[side];
    for (let cell = 0; cell < cells; cell++) {
      let best = 0;
      let sum = 0;
      for (let word = 0; word < count; word++) {
        const value = state[word * cells + cell] as number;
        sum += value;
        if (value > (state[best * cells + cell] as number)) best = word;
      }
      trace.largest[side * cells + cell] = best;
      trace.pooled[side * cells + cell] = state[best * cells + cell] as number;
      trace.pooled[(2 + side) * cells + cell] = sum / count;
    }
  }
  if (!masks.pooled) return;
  for (let index = 0; index < trace.pooled.length; index++)
    trace.pooled[index] = (trace.pooled[index] as number) * (masks.pooled[index] as number);
}

function weigh({ value }: Weights, bias: number, pooled: Float64Array, row = 0): number {
  let sum = bias;
  const from = row * pooled.length;
  for (let index = 0; index < pooled.length; index++)
    sum += (value[from + index] as number) * (pooled[index] as number);
  return sum;
}

/** How likely the network holds a problem to be, as log odds, and the weight of each category. */
export function judge(
  net: Network,
  reading: Reading,
): { readonly odds: number; readonly categories: readonly number[] } {
  const { pooled } = readForward(net, reading, none);
  return {
    odds: weigh(net.output, net.outputBias.value[0] as number, pooled),
    categories: Array.from({ length: net.sizes.categories }, (_, row) =>
      weigh(net.category, net.categoryBias.value[row] as number, pooled, row),
    ),
  };
}

export interface Lesson {
  /** Share of labels taken to be wrong: the target is this far from 0 and 1. */
  readonly smoothing: number;
  /** How much the category counts beside the label. */
  readonly categoryShare: number;
}

/** Adds the gradient of one example, and tells its loss. */
export function learn(net: Network, example: Example, masks: Masks, lesson: Lesson): number {
  const { cells, categories } = net.sizes;
  const trace = readForward(net, example, masks);
  const { pooled } = trace;
  const back = new Float64Array(4 * cells);
  const target = example.label * (1 - 2 * lesson.smoothing) + lesson.smoothing;
  const odds = weigh(net.output, net.outputBias.value[0] as number, pooled);
  const chance = sigmoid(odds);
  push(net.output, net.outputBias, 0, chance - target, pooled, back);
  let loss = -target * logarithm(chance + 1e-9) - (1 - target) * logarithm(1 - chance + 1e-9);
  const raw = Array.from({ length: categories }, (_, row) =>
    weigh(net.category, net.categoryBias.value[row] as number, pooled, row),
  );
  const top = Math.max(...raw);
  const powers = raw.map((value) => exponent(value - top));
  const whole = powers.reduce((sum, value) => sum + value, 0);
  powers.forEach((power, row) => {
    const wrong = power / whole - (row === example.category ? 1 : 0);
    push(net.category, net.categoryBias, row, wrong * lesson.categoryShare, pooled, back);
  });
  loss -= lesson.categoryShare * logarithm((powers[example.category] as number) / whole + 1e-9);
  if (masks.pooled)
    for (let index = 0; index < back.length; index++)
      back[index] = (back[index] as number) * (masks.pooled[index] as number);
  for (const side of [0, 1] as const) goBack(net, example, trace, side, back, masks);
  return loss;
}

function push(
  matrix: Weights,
  bias: Weights,
  row: number,
  wrong: number,
  pooled: Float64Array,
  back: Float64Array,
): void {
  const from = row * pooled.length;
  for (let index = 0; index < pooled.length; index++) {
    matrix.gradient[from + index] =
      (matrix.gradient[from + index] as number) + wrong * (pooled[index] as number);
    back[index] = (back[index] as number) + wrong * (matrix.value[from + index] as number);
  }
  bias.gradient[row] = (bias.gradient[row] as number) + wrong;
}

function goBack(
  net: Network,
  reading: Reading,
  trace: Trace,
  side: 0 | 1,
  back: Float64Array,
  masks: Masks,
): void {
  const { width, cells } = net.sizes;
  const { input, feature, recurrent, bias, inner } = net.directions[side];
  const count = reading.rows.length;
  const flow = new Float64Array(cells);
  const wrong = new Float64Array(3 * cells);
  const innerWrong = new Float64Array(cells);
  const next = new Float64Array(cells);
  const inputWrong = new Float64Array(width);
  const mean = 1 / count;
  const W = input.value;
  const dW = input.gradient;
  const U = recurrent.value;
  const dU = recurrent.gradient;
  for (let step = count - 1; step >= 0; step--) {
    const word = side === 0 ? step : count - 1 - step;
    const previous = side === 0 ? word - 1 : word + 1;
    const base = word * cells;
    const old = previous * cells;
    const state = trace.state[side];
    for (let cell = 0; cell < cells; cell++) {
      let here = (flow[cell] as number) + (back[(2 + side) * cells + cell] as number) * mean;
      if (trace.largest[side * cells + cell] === word) here += back[side * cells + cell] as number;
      const reset = trace.reset[side][base + cell] as number;
      const update = trace.update[side][base + cell] as number;
      const fresh = trace.fresh[side][base + cell] as number;
      const before = step > 0 ? (state[old + cell] as number) : 0;
      const forNew = here * (1 - update) * (1 - fresh * fresh);
      wrong[2 * cells + cell] = forNew;
      innerWrong[cell] = forNew * reset;
      wrong[cells + cell] = here * (before - fresh) * update * (1 - update);
      wrong[cell] = forNew * (trace.innerSum[side][base + cell] as number) * reset * (1 - reset);
      next[cell] = here * update;
    }
    for (let cell = 0; cell < cells; cell++) {
      const first = cell * cells;
      const second = (cells + cell) * cells;
      const third = (2 * cells + cell) * cells;
      const a = wrong[cell] as number;
      const b = wrong[cells + cell] as number;
      const c = innerWrong[cell] as number;
      inner.gradient[cell] = (inner.gradient[cell] as number) + c;
      if (step > 0) {
        for (let index = 0; index < cells; index++) {
          const from = state[old + index] as number;
          next[index] =
            (next[index] as number) +
            a * (U[first + index] as number) +
            b * (U[second + index] as number) +
            c * (U[third + index] as number);
          dU[first + index] = (dU[first + index] as number) + a * from;
          dU[second + index] = (dU[second + index] as number) + b * from;
          dU[third + index] = (dU[third + index] as number) + c * from;
        }
      }
    }
    flow.set(next);
    inputWrong.fill(0);
    const at = word * width;
    for (let row = 0; row < 3 * cells; row++) {
      const here = wrong[row] as number;
      bias.gradient[row] = (bias.gradient[row] as number) + here;
      const from = row * width;
      for (let index = 0; index < width; index++) {
        dW[from + index] =
          (dW[from + index] as number) + here * (trace.inputs[at + index] as number);
        inputWrong[index] = (inputWrong[index] as number) + here * (W[from + index] as number);
      }
    }
    for (const number of reading.features[word] as readonly number[]) {
      const from = number * 3 * cells;
      for (let row = 0; row < 3 * cells; row++)
        feature.gradient[from + row] =
          (feature.gradient[from + row] as number) + (wrong[row] as number);
    }
    const row = (reading.rows[word] as number) * width;
    for (let index = 0; index < width; index++)
      net.vectors.gradient[row + index] =
        (net.vectors.gradient[row + index] as number) +
        (inputWrong[index] as number) * (masks.input ? (masks.input[at + index] as number) : 1);
  }
}
