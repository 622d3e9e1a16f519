import { expect, it } from "vitest";
import { readSpans } from "./spans";
import { Flag, type Tokens } from "./tokens";

const withFlags = (...flags: number[]): Tokens => {
  const places = new Int32Array(flags.length);
  return {
    count: flags.length,
    words: flags.map(() => "word"),
    ids: places,
    starts: places,
    ends: places,
    from: places,
    to: places,
    flags: Int32Array.from(flags),
  };
};

it("tells the first word of a word's clause and of its sentence", () => {
  const both = Flag.sentence | Flag.clause;
  const spans = readSpans(withFlags(both, 0, Flag.clause, Flag.comma, Flag.sentence, 0));
  expect([...spans.clause]).toEqual([0, 0, 2, 2, 4, 4]);
  expect([...spans.sentence]).toEqual([0, 0, 0, 0, 4, 4]);
});
