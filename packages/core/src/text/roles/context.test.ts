import { describe, expect, it } from "vitest";
import { readSpans } from "../spans";
import { readFew } from "../testing";
import { classOf, pronounRole } from "./context";
import { WordClass } from "./word-class";

/** The context of a text. `Ann` is the candidate, `Bob` somebody else. */
function contextOf(text: string, addressed = false) {
  const { tokens, table } = readFew(text);
  const isWord = (name: string) => (index: number) => tokens.words[index] === name;
  return {
    tokens,
    table,
    spans: readSpans(tokens),
    addressed,
    candidateName: isWord("ann"),
    otherName: isWord("bob"),
  };
}

/** Whom the last word stands for. */
function lastRole(text: string, addressed = false) {
  const context = contextOf(text, addressed);
  return pronounRole(context, context.tokens.count - 1);
}

describe("whom a pronoun stands for", () => {
  it.each([
    ["x she", "candidate"],
    ["x they", "candidate"],
    ["ann", "candidate"],
    ["bob x ann", "candidate"],
    ["the family and ann x she", "candidate"],
    ["ann and bob x she", "third-person"],
    ["the candidate x she", "candidate"],
    ["the candidates x she", "other-candidate"],
    ["the family x she", "third-person"],
    ["the panel x she", "candidate"],
    ["the service x she", "candidate"],
    ["the panel x they", "organisation"],
    ["the panels x they", "organisation"],
    ["the service x they", "topic"],
    ["the answers x they", "topic"],
    ["you x she", "third-person"],
    ["you x they", "unknown"],
    ["The family x. Then she", "candidate"],
    [`the family ${"x ".repeat(38)}she`, "third-person"],
    [`the family ${"x ".repeat(39)}she`, "third-person"],
    [`the family ${"x ".repeat(40)}she`, "candidate"],
  ])("%s: %s", (text, role) => {
    expect(lastRole(text)).toBe(role);
  });

  it("is somebody else where the text speaks to the candidate", () => {
    expect(lastRole("x she", true)).toBe("third-person");
    expect(lastRole("x they", true)).toBe("unknown");
    expect(lastRole("the candidate x she", true)).toBe("candidate");
    expect(lastRole("ann", true)).toBe("candidate");
  });
});

it("knows no class of a word outside the text", () => {
  const context = contextOf("because");
  expect(classOf(context, 0)).toBe(WordClass.subordinator);
  expect(classOf(context, -1)).toBe(0);
  expect(classOf(context, 1)).toBe(0);
});
