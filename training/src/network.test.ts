import { describe, expect, it } from "vitest";
import { denseWeights } from "./adam";
import { type Example, judge, learn, networkOf, type Weights } from "./network";
import { randomOf } from "./random";
import { trainNetwork } from "./train-network";

const sizes = { rows: 7, width: 5, features: 4, cells: 6, categories: 3 };
const lesson = { smoothing: 0.05, categoryShare: 0.3 };
const open = { input: undefined, pooled: undefined };

function small(seed: number) {
  const random = randomOf(seed);
  const vectors = Float64Array.from({ length: sizes.rows * sizes.width }, () => random.normal());
  return { random, net: networkOf(sizes, vectors, random) };
}

const example: Example = {
  rows: Int32Array.of(1, 4, 2, 6),
  features: [[0], [1, 3], [], [2]],
  label: 1,
  category: 2,
};

describe("learn", () => {
  it("has the slope of its loss, for every kind of weight", () => {
    const { net, random } = small(3);
    const all: readonly Weights[] = [...denseWeights(net), net.vectors];
    const lossAt = () => {
      for (const { gradient } of all) gradient.fill(0);
      return learn(net, example, open, lesson);
    };
    for (const weights of all) {
      lossAt();
      const slopes = Float64Array.from(weights.gradient);
      for (let trial = 0; trial < 6; trial++) {
        const index = random.below(weights.value.length);
        const old = weights.value[index] as number;
        weights.value[index] = old + 1e-4;
        const above = lossAt();
        weights.value[index] = old - 1e-4;
        const below = lossAt();
        weights.value[index] = old;
        expect(Math.abs((above - below) / 2e-4 - (slopes[index] as number))).toBeLessThan(1e-5);
      }
    }
  });
});

describe("trainNetwork", () => {
  const course = {
    ...lesson,
    epochs: 60,
    batch: 2,
    rate: 0.02,
    decay: 0,
    inputDropout: 0,
    pooledDropout: 0,
    wordDropout: 0,
  };
  // The order of the same words decides.
  const examples: readonly Example[] = [
    { rows: Int32Array.of(2, 3, 4), features: [[], [], []], label: 1, category: 0 },
    { rows: Int32Array.of(4, 3, 2), features: [[], [], []], label: 0, category: 1 },
    { rows: Int32Array.of(5, 2, 3, 4), features: [[], [], [], []], label: 1, category: 0 },
    { rows: Int32Array.of(5, 4, 3, 2), features: [[], [], [], []], label: 0, category: 1 },
  ];
  const trained = () => {
    const { net, random } = small(5);
    trainNetwork(net, examples, course, random);
    return net;
  };

  it("learns what only the order of words tells", () => {
    const net = trained();
    for (const one of examples) expect(judge(net, one).odds > 0).toBe(one.label === 1);
  });

  it("gives the same weights again", () => {
    expect(trained().output.value).toEqual(trained().output.value);
  });
});
