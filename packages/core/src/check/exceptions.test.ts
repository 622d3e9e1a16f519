import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Spans } from "../text/spans";
import { ExceptionIndex } from "./exceptions";

// Twelve words: clauses begin at 0, 4 and 8, sentences at 0 and 8.
const spans: Spans = {
  clause: Int32Array.of(0, 0, 0, 0, 4, 4, 4, 4, 8, 8, 8, 8),
  sentence: Int32Array.of(0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8),
};

type Scope = Parameters<ExceptionIndex["add"]>[1];

function indexOf(...added: (readonly [scope: Scope, first: number, last: number])[]) {
  const index = new ExceptionIndex(spans);
  for (const [scope, first, last] of added) index.add(1, scope, first, last);
  index.close();
  return index;
}

describe("an exception drops a hit", () => {
  it.each([
    // in the clause of its first or last word
    ["clause", 1, 2, 2, 3, true],
    ["clause", 1, 2, 4, 5, false],
    ["clause", 3, 6, 1, 2, true],
    ["clause", 3, 6, 5, 6, true],
    ["clause", 3, 6, 9, 10, false],
    ["clause", 5, 6, 3, 5, true],
    ["clause", 5, 6, 3, 4, false],
    ["clause", 0, 4, 4, 5, false],
    // in the sentence
    ["sentence", 1, 2, 6, 7, true],
    ["sentence", 1, 2, 8, 9, false],
    ["sentence", 9, 10, 8, 9, true],
    // with which it shares a word
    ["overlap", 2, 4, 3, 6, true],
    ["overlap", 2, 4, 4, 6, false],
    ["overlap", 2, 4, 0, 3, true],
    ["overlap", 2, 4, 0, 2, false],
    ["overlap", 2, 4, 2, 3, true],
    // that lies within it
    ["within", 2, 6, 3, 5, true],
    ["within", 2, 6, 2, 6, true],
    ["within", 2, 6, 1, 3, false],
    ["within", 2, 6, 5, 7, false],
    ["within", 2, 6, 8, 9, false],
  ] as const)(
    "%s, of words %i to %i, at %i to %i: %s",
    (scope, from, to, first, last, expected) => {
      expect(indexOf([scope, from, to]).excludes(1, first, last)).toBe(expected);
    },
  );

  it("of its own rule only", () => {
    const index = indexOf(["sentence", 0, 1]);
    expect(index.excludes(1, 0, 1)).toBe(true);
    expect(index.excludes(2, 0, 1)).toBe(false);
  });

  it("however the exceptions of a rule lie to one another", () => {
    const interval = fc
      .tuple(fc.nat({ max: 10 }), fc.integer({ min: 1, max: 6 }))
      .map(([first, length]) => [first, Math.min(12, first + length)] as const);
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 5 }), interval, (given, [first, last]) => {
        const overlap = indexOf(...given.map(([from, to]) => ["overlap", from, to] as const));
        const within = indexOf(...given.map(([from, to]) => ["within", from, to] as const));
        expect(overlap.excludes(1, first, last)).toBe(
          given.some(([from, to]) => from < last && to > first),
        );
        expect(within.excludes(1, first, last)).toBe(
          given.some(([from, to]) => from <= first && to >= last),
        );
      }),
    );
  });
});
