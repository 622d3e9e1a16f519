import fc from "fast-check";
import { expect, it } from "vitest";
import { edgesOf, follow } from "./edges";
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
