import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PairTable } from "./pair-table";
import { RecentFirst } from "./recent-first";

const small = fc.nat(300);

describe("a table of pairs", () => {
  it("keeps what a Map keeps, however many there are", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(small, fc.nat(65_535), fc.nat(9))), (entries) => {
        const table = new PairTable();
        const map = new Map<string, number>();
        for (const [first, second, value] of entries) {
          expect(table.get(first, second)).toBe(map.get(`${first} ${second}`));
          table.set(first, second, value);
          map.set(`${first} ${second}`, value);
          expect(table.get(first, second)).toBe(value);
        }
      }),
    );
  });

  it("grows", () => {
    const table = new PairTable();
    for (let pair = 0; pair < 20_000; pair++) table.set(pair >> 4, pair & 15, pair);
    for (let pair = 0; pair < 20_000; pair++) expect(table.get(pair >> 4, pair & 15)).toBe(pair);
    expect(table.get(20_001, 3)).toBeUndefined();
    expect(table.get(3, 20_001)).toBeUndefined();
  });
});

describe("numbers by when they came up", () => {
  it("are counted from the last one, and taken to the front", () => {
    const recent = new RecentFirst();
    for (const number of [5, 6, 7]) recent.add(number);
    expect([5, 6, 7].map((number) => recent.placeOf(number))).toEqual([2, 1, 0]);
    expect(recent.take(2)).toBe(5);
    expect([5, 6, 7].map((number) => recent.placeOf(number))).toEqual([0, 2, 1]);
    expect(recent.take(0)).toBe(5);
    recent.add(8);
    expect([5, 6, 7, 8].map((number) => recent.placeOf(number))).toEqual([1, 3, 2, 0]);
  });

  it("may be many", () => {
    const recent = new RecentFirst();
    for (let number = 1; number <= 10_000; number++) recent.add(number);
    expect(recent.take(9_999)).toBe(1);
    expect(recent.placeOf(10_000)).toBe(1);
  });
});
