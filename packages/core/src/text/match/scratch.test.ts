import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markBoundaries } from "../boundaries";
import { normalise } from "../normalise";
import { tokenise } from "../tokenise";
import { AutomatonBuilder } from "./automaton";
import { match } from "./match";
import { ConceptList, createScratch, knownFor, PairQueue } from "./scratch";

const pairsOf = ({ states, places, count }: PairQueue) =>
  Array.from({ length: count }, (_, index) => `${states[index]}@${places[index]}`);

describe("the queue of pairs", () => {
  it("keeps each pair once, in order, whatever was in it before", () => {
    const queue = new PairQueue();
    const pair = fc.tuple(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(fc.nat(1000), fc.array(pair, { maxLength: 200 }), (start, pairs) => {
        queue.begin(start);
        for (const [state, offset] of [...pairs, ...pairs]) queue.add(state, start + offset);
        const expected = new Set(pairs.map(([state, offset]) => `${state}@${start + offset}`));
        expect(pairsOf(queue)).toEqual([...expected]);
      }),
    );
  });

  it("takes nothing that is more than 60 words away, and no more than 3,000 pairs", () => {
    const queue = new PairQueue();
    queue.begin(5);
    queue.add(1, 65);
    queue.add(1, 66);
    expect(pairsOf(queue)).toEqual(["1@65"]);
    for (let state = 1; state < 5000; state++) queue.add(state, 5);
    expect(queue.count).toBe(3000);
    expect(pairsOf(queue).at(-1)).toBe("2999@5");
  });
});

it("the list of concepts grows, and forgets what it held", () => {
  const concepts = new ConceptList();
  const many = 10_000;
  for (let at = 1; at <= many; at++) expect(concepts.add(at, at * 2)).toBe(at);
  expect([concepts.symbols[many - 1], concepts.reach[many - 1]]).toEqual([many, many * 2]);
  concepts.clear();
  expect(concepts.count).toBe(0);
  expect([...concepts.symbols, ...concepts.reach].every((number) => number === 0)).toBe(true);
});

describe("what is known of words", () => {
  it("is kept in the same memory while texts are short", () => {
    const scratch = createScratch();
    const first = knownFor(scratch, 100);
    expect(knownFor(scratch, 10)).toBe(first);
    expect(knownFor(scratch, 101)).not.toBe(first);
    const long = knownFor(scratch, 1_000_000);
    expect(long.length).toBeGreaterThanOrEqual(1_000_000);
    expect(scratch.known).not.toBe(long);
  });

  it("is nothing once a text was matched, and so the next one is matched alike", () => {
    const builder = new AutomatonBuilder((name) =>
      name === "pet" ? ["cat", "big dog"] : undefined,
    );
    builder.add("a {pet} ..2 {pet}");
    const automaton = builder.finish();
    const scratch = createScratch();
    const found = (text: string) => {
      const normalised = normalise(text);
      const tokens = tokenise(normalised, automaton.vocabulary);
      markBoundaries(normalised.text, tokens);
      return match(automaton, tokens, [], scratch).patterns.length;
    };
    expect(found("a cat and a big dog")).toBe(1);
    expect(scratch.known.every((number) => number === 0)).toBe(true);
    expect(scratch.concepts.symbols.every((number) => number === 0)).toBe(true);
    expect(found("a rat and a big log")).toBe(0);
    expect(found("a cat and a big dog")).toBe(1);
  });
});
