import { describe, expect, it } from "vitest";
import { FairwellError } from "../../errors";
import { languageOf } from "../../lexicon";
import { markBoundaries } from "../boundaries";
import { normalise } from "../normalise";
import { markClauses } from "../roles/clauses";
import { numberRoleWords, wordTable } from "../roles/word-table";
import { tokenise } from "../tokenise";
import { AutomatonBuilder } from "./automaton";
import { match } from "./match";

const concepts: Record<string, readonly string[]> = {
  animal: ["cat", "guinea pig", "{big} dog"],
  big: ["big", "very big", "{adverb}* large"],
  adverb: ["very", "a bit", "a bit too"],
  pet: ["{owner} {animal}"],
  owner: ["your", "the candidate's"],
};

/** Surfaces of all matches of one pattern, in order. */
function found(pattern: string, text: string): readonly string[] {
  const builder = new AutomatonBuilder((name) => concepts[name]);
  builder.add(pattern);
  const language = languageOf("en");
  const classes = language
    ? numberRoleWords(language.roles, (word) => builder.word(word))
    : new Map();
  const automaton = builder.finish();
  const normalised = normalise(text);
  const tokens = tokenise(normalised, automaton.vocabulary);
  markBoundaries(normalised.text, tokens);
  markClauses(tokens, wordTable(classes, automaton.vocabulary.words.length - 1));
  const { starts, ends } = match(automaton, tokens);
  return starts
    .map((start, entry) =>
      text.slice(tokens.starts[start], tokens.ends[(ends[entry] as number) - 1]),
    )
    .reverse();
}

describe("match", () => {
  it.each([
    ["too old", "You are TOO old. Too\u00ad OLD", ["TOO old", "Too\u00ad OLD"]],
    ["long in the tooth", "long-in-the-tooth", ["long-in-the-tooth"]],
    ["you are not", "You aren’t. You're not.", ["You aren’t", "You're not"]],
    ["your {animal}", "your cat, your guinea-pig", ["your cat", "your guinea-pig"]],
    [
      "{pet}",
      "the candidate’s very big dog; your large dog; your a bit too large dog",
      ["the candidate’s very big dog", "your large dog", "your a bit too large dog"],
    ],
    ["a b? c", "a c. a b c. a b b c", ["a c", "a b c"]],
    ["a b* c", "a c. a b c. a b b b c", ["a c", "a b c", "a b b b c"]],
    [
      "a (b|c d|{animal}) e",
      "a b e. a c d e. a guinea pig e. a d e",
      ["a b e", "a c d e", "a guinea pig e"],
    ],
    ["x (a|b)? (c|d)* y", "x y. x a y. x b c d c y. x c a y", ["x y", "x a y", "x b c d c y"]],
    [
      "one ... two",
      "one two. one a b c d e f two. one a b c d e f g two",
      ["one two", "one a b c d e f two"],
    ],
    ["one ..2 two", "one a two. one a b c two", ["one a two"]],
    ["one ... two", "one a. Two. one a, because of two", []],
    ["one >> two", "one a, because of two", ["one a, because of two"]],
    ["one >> two", "one. two", []],
    ["^ old", "old, but old because old", ["old"]],
    ["^^ so", "So it is; so it was", ["So"]],
    ["old $", "old man, old; old", ["old", "old"]],
    ["old $$", "old; old. old", ["old", "old"]],
    ["late , you", "late, you. late you", ["late, you"]],
    ["age - related", "age-related, age related", ["age-related"]],
    [
      "{Number} years",
      "12 years, twelve years, twenty-two years, some years",
      ["12 years", "twelve years", "twenty-two years", "two years"],
    ],
    ["at {Age}", "at 58, at fifty-eight, at 7, at 1999", ["at 58", "at fifty-eight", "at fifty"]],
    ["{Email}", "write to a.b@example.org now", ["a.b@example.org"]],
    ["{Upper} {Upper} {Upper}", "this IS NOT GOOD work", ["IS NOT GOOD"]],
    ["b? old c?", "b old c", ["old"]],
    [
      "health & safety",
      "health and safety, health & safety",
      ["health and safety", "health & safety"],
    ],
  ])("%s in %j", (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it("does not mix up patterns that share a beginning", () => {
    const builder = new AutomatonBuilder(() => undefined);
    const numbers = ["a (b|c) d", "a b e", "a b? f", "a b* g", "a b ..2 h"].map((pattern) =>
      builder.add(pattern),
    );
    const automaton = builder.finish();
    const matched = (text: string) => {
      const normalised = normalise(text);
      const tokens = tokenise(normalised, automaton.vocabulary);
      markBoundaries(normalised.text, tokens);
      return numbers.filter((number) => match(automaton, tokens).patterns.includes(number));
    };
    expect(matched("a b d")).toEqual([0]);
    expect(matched("a c e")).toEqual([]);
    expect(matched("a c f")).toEqual([]);
    expect(matched("a b e")).toEqual([1]);
    expect(matched("a f")).toEqual([2]);
    expect(matched("a b b g")).toEqual([3]);
    expect(matched("a b b f")).toEqual([]);
    expect(matched("a b x h")).toEqual([4]);
  });

  it.each([
    ["(a", "closing"],
    ["a)", "opening"],
    ["(a|)", "empty"],
    ["a? b*", "no words"],
    ["{nothing}", "no concept"],
    ["{1x}", "letters"],
    ["a ..99 b", "gap"],
    ["(a?)* b", "empty already"],
    ["+", "word"],
  ])("refuses %s", (pattern, reason) => {
    const attempt = () => new AutomatonBuilder(() => undefined).add(pattern);
    expect(attempt).toThrow(FairwellError);
    expect(attempt).toThrow(reason);
  });

  it("refuses concepts in a circle", () => {
    const circle: Record<string, readonly string[]> = { a: ["{b} x"], b: ["y {a}"] };
    expect(() => new AutomatonBuilder((name) => circle[name]).add("{a}")).toThrow("itself");
  });
});
