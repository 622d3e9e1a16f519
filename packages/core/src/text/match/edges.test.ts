import fc from "fast-check";
import { expect, it } from "vitest";
import { edgesOf, follow, placeOf, roomFor } from "./edges";
import { packStates } from "./state-packer";

const symbols = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 60 });

it("every edge of every state is found, and nothing else", () => {
  fc.assert(
    fc.property(
      fc.array(symbols, { minLength: 1 }),
      fc.array(fc.nat({ max: 5000 })),
      (lists, asked) => {
        const states = [[], ...lists].map((list) => ({
          edges: list.map((symbol) => [symbol, symbol + 1] as const),
          jumps: [],
          accepts: [],
        }));
        const packed = packStates(states);
        lists.forEach((list, index) => {
          for (const symbol of [...list, ...asked.filter((each) => each > 0)]) {
            const target = list.includes(symbol) ? symbol + 1 : 0;
            expect(follow(packed, index + 1, symbol)).toBe(target);
          }
          expect(edgesOf(packed, index + 1).map(([symbol]) => symbol)).toEqual(
            [...list].sort((a, b) => a - b),
          );
        });
      },
    ),
  );
});

it("a state with more than eight edges has room to spare, a power of two", () => {
  expect([0, 1, 8].map(roomFor)).toEqual([0, 1, 8]);
  expect([9, 11, 12, 23, 24, 60].map(roomFor)).toEqual([16, 16, 32, 32, 64, 128]);
});

it("an edge is put at the first gap from its place, within its state", () => {
  const symbols = new Int32Array(40);
  expect(placeOf(symbols, 4, 8, 77)).toBe(4);
  symbols.fill(1, 4, 7);
  expect(placeOf(symbols, 4, 8, 77)).toBe(7);
  const table = new Int32Array(40);
  const first = placeOf(table, 8, 16, 77);
  expect(first).toBeGreaterThanOrEqual(8);
  expect(first).toBeLessThan(24);
  const places = new Set<number>();
  for (let edge = 0; edge < 16; edge++) {
    const place = placeOf(table, 8, 16, 77);
    expect(place).toBe(8 + ((first - 8 + edge) % 16));
    table[place] = 77;
    places.add(place);
  }
  expect(places.size).toBe(16);
});
