import fc from "fast-check";
import { expect, it } from "vitest";
import { placeOf, roomFor } from "./edges";
import { follow, unpackStates } from "./packed";
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
          expect(unpackStates(packed)[index + 1]?.edges.map(([symbol]) => symbol)).toEqual(
            [...list].sort((a, b) => a - b),
          );
        });
      },
    ),
  );
});

it("a quarter of the room of a state is to spare, and it is a power of two", () => {
  expect([0, 1, 2, 3, 4, 5, 8, 9, 60].map(roomFor)).toEqual([0, 2, 4, 8, 8, 8, 16, 16, 128]);
});

it("an edge is put at the first gap from its place, within its state", () => {
  const edges = new Int32Array(80);
  const first = placeOf(edges, 16, 16, 77);
  const places = new Set<number>();
  for (let edge = 0; edge < 16; edge++) {
    const place = placeOf(edges, 16, 16, 77);
    expect(place).toBe(16 + ((first - 16 + edge * 2) % 32));
    edges[place] = 77;
    places.add(place);
  }
  expect(places.size).toBe(16);
});
