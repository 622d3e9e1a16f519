import { describe, expect, it } from "vitest";
import * as statistics from ".";
import { twoSidedP } from "./normal";

describe("normal distribution", () => {
  it.each([
    [0, 1],
    [1, 0.31731050786291415],
    [-1.959963984540054, 0.05],
    [4, 6.334248366623993e-5],
    [10, 1.5239706048321186e-23],
  ])("gives the two-sided p value of %d", (z, p) => {
    expect(twoSidedP(z) / p).toBeCloseTo(1, 10);
  });
});

describe("small cases", () => {
  it("compares exactly where the numbers are beyond floating point", () => {
    const reference = { n: 9007199254740991, selected: 9007199254740990 };
    expect(statistics.compareRates({ n: 3, selected: 3 }, reference)).toBe(1);
    expect(statistics.compareRates(reference, reference)).toBe(0);
  });

  it("takes the first of the highest rates, and none where there is nobody", () => {
    expect(statistics.highestRate([{ n: 0, selected: 0 }])).toBe(-1);
    expect(
      statistics.highestRate([
        { n: 0, selected: 0 },
        { n: 4, selected: 2 },
        { n: 2, selected: 1 },
      ]),
    ).toBe(1);
  });

  it("does not turn an order around when one selection is too few", () => {
    expect(statistics.flipsWithOne({ n: 10, selected: 2 }, { n: 25, selected: 15 })).toBe(false);
    expect(statistics.flipsWithOne({ n: 10, selected: 10 }, { n: 25, selected: 15 })).toBe(false);
  });

  it("counts who is missing, and the smallest number expected", () => {
    const [group, reference] = [
      { n: 10, selected: 2 },
      { n: 25, selected: 15 },
    ];
    expect(statistics.shortfall(group, reference)).toBe(4);
    expect(statistics.shortfall(reference, group)).toBe(0);
    expect(statistics.smallestExpected(group, reference)).toBeCloseTo(170 / 35);
  });

  it("has no test where all are alike", () => {
    const none = { n: 5, selected: 0 };
    expect(statistics.twoProportionTest(none, none).z).toBeNaN();
    expect(statistics.mannWhitney([1, 1], [1, 1])).toBe(1);
    expect(statistics.cohenKappa([[5]])).toBeNaN();
    expect(statistics.fleissKappa([[1, 1]])).toBeNaN();
    expect(statistics.krippendorffAlpha([[1, 1], [1]])).toBeNaN();
    expect(
      statistics.intraclass([
        [1, 1],
        [1, 1],
      ]).icc2,
    ).toBeNaN();
  });

  it("ranks as scipy does, ties and continuity with it", () => {
    const p = statistics.mannWhitney([1, 2, 3, 4, 5, 6, 7, 8, 8], [5, 6, 7, 8, 9, 10, 11, 12]);
    expect(p).toBeCloseTo(0.02037494030520305, 12);
  });

  it("corrects several p values after Holm", () => {
    expect(statistics.holm([0.04, 0.01, 0.03])).toEqual([0.06, 0.03, 0.06]);
    expect(statistics.holm([0.9, 0.6])).toEqual([1, 1]);
  });

  it("compares judges on shared candidates only", () => {
    const ratings = [
      { judge: "a", candidate: "1", level: 1 },
      { judge: "b", candidate: "1", level: 3 },
      { judge: "a", candidate: "2", level: 2 },
      { judge: "b", candidate: "2", level: 3 },
      { judge: "b", candidate: "2", level: 5 },
      { judge: "c", candidate: "3", level: 5 },
    ];
    const found = statistics.leniency(ratings);
    expect(found.get("a")).toEqual({ shared: 2, difference: -2, standardError: 0 });
    expect(found.get("b")?.difference).toBe(2);
    expect(found.has("c")).toBe(false);
  });

  it("says what follows from a total", () => {
    expect(statistics.leftOut([null, 12, 30], 45)).toBe(3);
    expect(statistics.leftOut([3, 12, 30], 45)).toBeUndefined();
    expect(statistics.leftOut([null, 12], null)).toBeUndefined();
  });
});
