import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JumpType } from "../../text/match/packed";
import { GroupedStates } from "./coding/grouped-state";
import { StateSets } from "./state-sets";

/** States from 1, each with the states that an empty jump leads to. */
function statesOf(jumps: readonly (readonly number[])[]): GroupedStates {
  const states = new GroupedStates();
  for (const targets of jumps) {
    for (const target of targets) states.jump(JumpType.empty, 0, target);
    states.jump(JumpType.shape, 3, 1);
    states.end();
  }
  return states;
}

const membersOf = (sets: StateSets, set: number): readonly number[] => [
  ...sets.members.numbers().subarray(sets.first.at(set), sets.first.at(set + 1)),
];

describe("sets of states", () => {
  const states = statesOf([[2], [3], [], [5, 1], [4]]);

  it("hold what empty jumps reach, in order, and nothing that another jump does", () => {
    const sets = new StateSets(states);
    expect(membersOf(sets, sets.one(1))).toEqual([1, 2, 3]);
    expect(membersOf(sets, sets.one(4))).toEqual([1, 2, 3, 4, 5]);
    expect(membersOf(sets, sets.one(3))).toEqual([3]);
  });

  it("have one number each, from 1", () => {
    const sets = new StateSets(states);
    expect([sets.one(1), sets.one(3), sets.one(1), sets.several([2, 1])]).toEqual([1, 2, 1, 1]);
    expect(sets.several([4, 3])).toBe(sets.several([5]));
    expect(sets.count).toBe(3);
  });

  it("stay apart however many there are", () => {
    const alone = statesOf(Array.from({ length: 40 }, () => []));
    const sets = new StateSets(alone);
    const known = new Map<string, number>();
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 40, maxLength: 80 }), (lists) => {
        for (const list of lists) {
          const key = [...list].sort((a, b) => a - b).join(" ");
          const set = sets.several([...list]);
          expect(known.get(key) ?? set).toBe(set);
          known.set(key, set);
          expect(membersOf(sets, set).join(" ")).toBe(key);
        }
      }),
    );
    expect(sets.count).toBe(known.size);
    expect(sets.count).toBeGreaterThan(2100);
  });
});
