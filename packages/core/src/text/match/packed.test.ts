import { describe, expect, it } from "vitest";
import { anyway, bitOf, type LooseState, numbersOf, unpackStates } from "./packed";
import { packStates } from "./state-packer";

const nothing: LooseState = { edges: [], jumps: [], accepts: [] };

describe("packed states", () => {
  it("come out as they went in, their edges by symbol", () => {
    const states: readonly LooseState[] = [
      nothing,
      {
        edges: [
          [7, 2],
          [2, 3],
        ],
        jumps: [
          { type: "empty", target: 2 },
          { type: "shape", mask: 64, target: 3 },
          { type: "gap", most: 6, clause: true, target: 2 },
          { type: "gap", most: 12, clause: false, target: 3 },
        ],
        accepts: [],
      },
      {
        edges: Array.from({ length: 20 }, (_, at) => [20 - at, 1] as const),
        jumps: [],
        accepts: [5, 4],
      },
      {
        edges: [],
        jumps: (["^", "^^", "$", "$$", ",", "-"] as const).map((at) => ({
          type: "assertion",
          at,
          target: 1,
        })),
        accepts: [9],
      },
    ];
    const sorted = states.map((state) => ({
      ...state,
      edges: [...state.edges].sort(([a], [b]) => a - b),
    }));
    expect(unpackStates(packStates(states))).toEqual(sorted);
  });

  it("have numbers for the kinds of jump", () => {
    const kinds = [
      numbersOf({ type: "empty", target: 1 }),
      numbersOf({ type: "shape", mask: 64, target: 1 }),
      numbersOf({ type: "gap", most: 6, clause: true, target: 1 }),
      numbersOf({ type: "gap", most: 12, clause: false, target: 1 }),
      numbersOf({ type: "assertion", at: "$", target: 1 }),
    ];
    expect(kinds).toEqual([
      [0, 0],
      [1, 64],
      [2, 6],
      [3, 12],
      [4, 2],
    ]);
  });
});

describe("the bit of a symbol", () => {
  it("is one of 63, and never the one that every word has", () => {
    const seen = new Set<number>();
    for (let symbol = 1; symbol < 4000; symbol++) seen.add(bitOf(symbol));
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 63 }, (_, bit) => bit));
    expect(1 << 63).toBe(anyway);
  });
});
