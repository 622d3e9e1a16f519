import { expect, it } from "vitest";
import { Known, offer, offerWord } from "./known";
import { anyway, bitOf } from "./packed";

const bitsOf = (...symbols: readonly number[]): readonly [low: number, high: number] => {
  const bits = symbols.map(bitOf);
  const some = (from: number) =>
    bits.filter((bit) => bit >> 5 === from).reduce((sum, bit) => sum | (1 << bit), 0);
  return [some(0), some(1) | anyway];
};

/** What can be taken at the second of three words. */
function offers(id: number, ...symbols: readonly number[]): readonly [low: number, high: number] {
  const known = new Int32Array(3 * Known.size);
  offerWord(known, 1, id);
  for (const symbol of symbols) offer(known, 1, symbol);
  const low = known[Known.size + Known.low] as number;
  const high = known[Known.size + Known.high] as number;
  known[Known.size + Known.low] = 0;
  known[Known.size + Known.high] = 0;
  expect(known.every((number) => number === 0)).toBe(true);
  return [low, high];
}

it("every word offers something, and a known one its symbol", () => {
  expect(offers(0)).toEqual([0, anyway]);
  for (let id = 1; id < 200; id++) expect(offers(id)).toEqual(bitsOf(id * 2));
});

it("a word offers the concepts that begin at it as well", () => {
  expect(offers(7, 7)).toEqual(bitsOf(14, 7));
  for (let one = 1; one < 100; one += 2)
    expect(offers(0, one, one + 2)).toEqual(bitsOf(one, one + 2));
});
