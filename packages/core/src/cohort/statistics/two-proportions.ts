import { twoSidedP } from "./normal";
import type { Selection } from "./selection";

/** 97.5 % of a standard normal distribution lie below it. */
const z95 = 1.959963984540054;

/**
 * Tests whether two rates differ: pooled variance, no correction for continuity. `z` is negative when the first rate is
 * the lower one. Both are NaN when everybody or nobody was selected.
 */
export function twoProportionTest(a: Selection, b: Selection): { z: number; p: number } {
  const pooled = (a.selected + b.selected) / (a.n + b.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
  const z = error === 0 ? Number.NaN : (a.selected / a.n - b.selected / b.n) / error;
  return { z, p: twoSidedP(z) };
}

/**
 * Wilson's 95 % interval of a rate: stays between 0 and 1, and has a width at none and at all.
 *
 * @returns lower and upper end, from 0 to 1
 */
export function wilsonInterval({ n, selected }: Selection): readonly [number, number] {
  const rate = selected / n;
  const square = z95 * z95;
  const middle = rate + square / (2 * n);
  const reach = z95 * Math.sqrt((rate * (1 - rate)) / n + square / (4 * n * n));
  const end = (value: number) => Math.min(1, Math.max(0, value / (1 + square / n)));
  return [selected === 0 ? 0 : end(middle - reach), selected === n ? 1 : end(middle + reach)];
}

/** The smallest of the four numbers that would be expected if both rates were the same. */
export function smallestExpected(a: Selection, b: Selection): number {
  const selected = a.selected + b.selected;
  const total = a.n + b.n;
  return (Math.min(a.n, b.n) * Math.min(selected, total - selected)) / total;
}
