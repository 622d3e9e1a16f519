import { describe, expect, it } from "vitest";
import { mayBeBare, splitContraction } from "./words";

/** The parts as `word:end`, or the word itself where it stays whole. */
const parts = (word: string) =>
  splitContraction(word)
    ?.map((part) => `${part.word}:${part.end}`)
    .join(" ") ?? word;

describe("a contraction in parts", () => {
  it.each([
    ["wasn't", "was:3 not:6"],
    ["couldn't", "could:5 not:8"],
    ["can't", "can:2 not:5"],
    ["won't", "will:2 not:5"],
    ["you've", "you:3 have:6"],
    ["i'm", "i:1 am:3"],
    ["it's", "it:2 is:4"],
    ["candidate's", "candidate:9 's:11"],
    ["he'd", "he:2 'd:4"],
    ["o'brien's", "o'brien:7 's:9"],
    ["cannot", "can:3 not:6"],
    ["dont", "do:2 not:4"],
    ["shouldnt", "should:6 not:8"],
    ["youre", "you:3 are:5"],
    ["youve", "you:3 have:5"],
  ])("%s", (word, expected) => {
    expect(parts(word)).toBe(expected);
  });

  it.each([
    "late",
    "o'brien",
    "d'accord",
    "young",
    "student",
    "x'constructor",
    "constructor",
    "notcannot",
  ])("leaves %s whole", (word) => {
    expect(parts(word)).toBe(word);
  });
});

describe("whether a bare word may be a contraction", () => {
  const asked = (word: string) => {
    const code = (index: number) => word.charCodeAt(index);
    return mayBeBare(word.length, code(0), code(word.length - 2), code(word.length - 1));
  };

  it.each(["dont", "werent", "cannot", "youre", "youve"])("%s may", (word) => {
    expect(asked(word)).toBe(true);
  });

  it.each(["late", "got", "what", "target", "your", "great", "serve", "yearly"])(
    "%s may not",
    (word) => {
      expect(asked(word)).toBe(false);
    },
  );
});
