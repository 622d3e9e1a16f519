import { describe, expect, it } from "vitest";
import { arrange, countUses, groupStates, sharedStates } from "./arrange";
import type { GroupedState } from "./grouped-state";
import { rankSymbols } from "./symbol-ranks";

const state = (...groups: readonly (readonly [symbols: readonly number[], target: number])[]) => ({
  groups: groups.map(([symbols, target]) => ({ symbols: [...symbols], target })),
  jumps: [],
  accepts: [],
});

describe("states whose edges are grouped", () => {
  it("have one group for each state that they lead to, its symbols in order", () => {
    const [grouped] = groupStates([
      {
        edges: [
          [9, 2],
          [4, 3],
          [2, 2],
          [12, 2],
        ],
        jumps: [],
        accepts: [8, 3, 12],
      },
    ]);
    expect(grouped?.groups).toEqual([
      { symbols: [2, 9, 12], target: 2 },
      { symbols: [4], target: 3 },
    ]);
    expect(grouped?.accepts).toEqual([3, 8, 12]);
  });

  it("have numbers for their jumps, and for a shape the place of its bit", () => {
    const [grouped] = groupStates([
      {
        edges: [],
        jumps: [
          { type: "shape", mask: 64, target: 5 },
          { type: "gap", most: 6, clause: true, target: 4 },
        ],
        accepts: [],
      },
    ]);
    expect(grouped?.jumps).toEqual([
      { type: 1, detail: 6, target: 5 },
      { type: 2, detail: 6, target: 4 },
    ]);
  });
});

describe("the uses of symbols", () => {
  it("are one for each list of several, and one whenever a symbol stands alone", () => {
    const states: readonly GroupedState[] = [
      state(),
      state([[1], 2], [[5], 3]),
      state([[1], 3], [[2, 3], 4]),
      state([[1], 4], [[2, 3], 5], [[3, 2, 4], 5], [[23], 6]),
    ];
    expect([...countUses(states, 1, 6)]).toEqual([0, 2, 2, 2, 1, 0]);
  });
});

describe("the order of states", () => {
  // The start is state 3. Symbol 7 is the most common, then 8, then 9.
  const ranks = rankSymbols(Int32Array.of(0, 1, 1, 0, 0, 0, 0, 9, 8, 7));

  it("is that in which they are led to, from the start", () => {
    const states = [state(), state(), state([[8], 1]), state([[9], 2], [[7], 4]), state([[7], 3])];
    expect(arrange(states, 3, ranks)).toEqual([
      state(),
      state([[7], 2], [[9], 3]),
      state([[7], 1]),
      state([[8], 4]),
      state(),
    ]);
  });

  it("has the start's edges one by one, by symbol, and the others' groups by how common they are", () => {
    const states = [
      state(),
      state([[2, 9], 2], [[1, 7], 3]),
      state([[1, 7], 1], [[9], 3], [[2, 8], 4], [[7], 5], [[8], 6]),
      state(),
      state(),
      state(),
      state(),
    ];
    const [, start, , next] = arrange(states, 1, ranks);
    expect(start?.groups.map(({ symbols }) => symbols)).toEqual([[1], [2], [7], [9]]);
    expect(next?.groups.map(({ symbols }) => symbols)).toEqual([[7], [8], [9], [1, 7], [2, 8]]);
  });

  it("takes jumps along", () => {
    const jump = (target: number) => ({ type: 2, detail: 6, target });
    const states = [state(), { ...state(), jumps: [jump(2), jump(1)], accepts: [4] }, state()];
    expect(arrange(states, 1, ranks)[1]).toEqual({
      groups: [],
      jumps: [jump(2), jump(1)],
      accepts: [4],
    });
  });
});

it("a state is shared when several edges or jumps lead to it", () => {
  const states = [
    state(),
    { ...state([[1], 2], [[2], 3]), jumps: [{ type: 0, detail: 0, target: 4 }] },
    { ...state([[1], 3]), jumps: [{ type: 0, detail: 0, target: 4 }] },
    state(),
    state(),
  ];
  expect(sharedStates(states)).toEqual([false, false, false, true, true]);
});
