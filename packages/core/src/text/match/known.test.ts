import { expect, it } from "vitest";
import { Known, noteOffers } from "./known";
import { anyway, highBit, lowBit } from "./packed";

/** What can be taken at the second of three words. */
function offers(id: number, symbols: readonly number[], first: number, last: number) {
  const known = new Int32Array(3 * Known.size);
  known[Known.size + Known.first] = first;
  known[Known.size + Known.last] = last;
  noteOffers(known, symbols, 1, id);
  expect([...known.subarray(0, 4), ...known.subarray(8)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  return [known[Known.size + Known.low], known[Known.size + Known.high]];
}

it("every word offers something, and a known one its symbol", () => {
  expect(offers(0, [], 0, 0)).toEqual([0, anyway]);
  for (let id = 1; id < 200; id++)
    expect(offers(id, [], 0, 0)).toEqual([lowBit(id * 2), highBit(id * 2) | anyway]);
});

it("a word offers the concepts that begin at it, and no others", () => {
  const symbols = Array.from({ length: 60 }, (_, at) => at * 2 + 1);
  for (let at = 0; at + 2 <= symbols.length; at++) {
    const [one, two] = [symbols[at] as number, symbols[at + 1] as number];
    expect(offers(0, symbols, at, at + 2)).toEqual([
      lowBit(one) | lowBit(two),
      highBit(one) | highBit(two) | anyway,
    ]);
  }
  expect(offers(7, symbols, 3, 4)).toEqual([
    lowBit(14) | lowBit(7),
    highBit(14) | highBit(7) | anyway,
  ]);
});
