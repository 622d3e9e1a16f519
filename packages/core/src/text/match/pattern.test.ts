import { describe, expect, it } from "vitest";
import { FairwellError } from "../../errors";
import { isEmptyable, type Node, parsePattern, trimmed, wordsOf } from "./pattern";

/** A pattern's tree in short: words as they are, the rest as `kind(parts)`. */
function short(node: Node): string {
  switch (node.type) {
    case "word":
      return node.word;
    case "concept":
      return `{${node.name}}`;
    case "gap":
      return `gap(${node.most} ${node.within})`;
    case "assertion":
      return `at(${node.at})`;
    case "sequence":
    case "choice":
      return `${node.type}(${node.nodes.map(short).join(" ")})`;
    default:
      return `${node.type}(${short(node.node)})`;
  }
}
const read = (pattern: string) => short(parsePattern(pattern));

describe("a pattern", () => {
  it.each([
    ["old", "old"],
    ["  too   OLD  ", "sequence(too old)"],
    ["{age}", "{age}"],
    ["{Age2}", "{Age2}"],
    ["(a|b c)", "choice(a sequence(b c))"],
    ["a|b", "choice(a b)"],
    ["( a | b )", "choice(a b)"],
    ["((a))", "a"],
    ["a b?", "sequence(a optional(b))"],
    ["a (b|c)* d", "sequence(a repeat(choice(b c)) d)"],
    ["a {b}?", "sequence(a optional({b}))"],
    ["a ... b", "sequence(a gap(6 clause) b)"],
    ["a ..1 b", "sequence(a gap(1 clause) b)"],
    ["a ..20 b", "sequence(a gap(20 clause) b)"],
    ["a >> b", "sequence(a gap(12 sentence) b)"],
    ["a ^ b", "sequence(a at(^) b)"],
    ["^^ a", "sequence(at(^^) a)"],
    ["a $", "sequence(a at($))"],
    ["a $$", "sequence(a at($$))"],
    ["a, b", "sequence(a at(,) b)"],
    ["a : b ; c", "sequence(a at(,) b at(,) c)"],
    ["a - b", "sequence(a at(-) b)"],
    ["a & b", "sequence(a and b)"],
    ["you're", "sequence(you are)"],
    ["in-house", "sequence(in house)"],
  ])("%s is %s", (pattern, expected) => {
    expect(read(pattern)).toBe(expected);
  });
});

describe("a pattern that cannot be used", () => {
  it.each([
    ["a)", "a closing bracket without its opening one"],
    ["a )b", "a closing bracket without its opening one"],
    ["(a", "an opening bracket without its closing one"],
    ["a?", "it would match no words at all"],
    ["(a|b?)", "it would match no words at all"],
    ["^ $", "it would match no words at all"],
    ["...", "it would match no words at all"],
    ["", "an alternative is empty"],
    ["a||b", "an alternative is empty"],
    ["()", "an alternative is empty"],
    ["(a?)* b", "`*` after something that may be empty already"],
    ["{age", "`{name}` expected"],
    ["{}", "`{name}` expected"],
    ["{1a}", "`{name}` expected"],
    ["{a-b}", "`{name}` expected"],
    ["a .. b", "a gap is `...` or `..3`"],
    ["a ..x b", "a gap is `...` or `..3`"],
    ["a ..0 b", "a gap has 1 to 20 words"],
    ["a ..21 b", "a gap has 1 to 20 words"],
    ["a ! b", "a word, `{concept}`, bracket, gap or assertion expected"],
    ["a > b", "a word, `{concept}`, bracket, gap or assertion expected"],
    ["? a", "a word, `{concept}`, bracket, gap or assertion expected"],
    [`${"(".repeat(21)}a${")".repeat(21)}`, "brackets are nested too deep"],
  ])("%s: %s", (pattern, problem) => {
    const attempt = () => parsePattern(pattern);
    expect(attempt).toThrow(FairwellError);
    expect(attempt).toThrow(`The pattern \`${pattern}\` cannot be used: ${problem}`);
    expect(attempt).toThrow(expect.objectContaining({ code: "invalid_pattern" }));
  });

  it("has brackets in brackets in brackets; up to twenty are fine", () => {
    expect(read(`${"(".repeat(20)}a${")".repeat(20)}`)).toBe("a");
  });
});

describe("whether part of a pattern may be empty", () => {
  const word: Node = { type: "word", word: "a" };
  const maybe: Node = { type: "optional", node: word };
  it.each([
    [word, false],
    [{ type: "concept", name: "age" }, false],
    [maybe, true],
    [{ type: "repeat", node: word }, true],
    [{ type: "gap", most: 3, within: "clause" }, true],
    [{ type: "assertion", at: "^" }, true],
    [{ type: "sequence", nodes: [maybe, word] }, false],
    [{ type: "sequence", nodes: [maybe, maybe] }, true],
    [{ type: "choice", nodes: [word, maybe] }, true],
    [{ type: "choice", nodes: [word, word] }, false],
  ] as const)("%j: %s", (node, expected) => {
    expect(isEmptyable(node as Node)).toBe(expected);
  });
});

describe("a pattern without what may be left out at its ends", () => {
  it.each([
    ["a", "a"],
    ["a? b c*", "sequence(b)"],
    ["a? b c d?", "sequence(b c)"],
    ["a? ... b >> c?", "sequence(b)"],
    ["a b? c", "sequence(a optional(b) c)"],
    ["^ a b? $", "sequence(at(^) a optional(b) at($))"],
    ["(a|b)", "choice(a b)"],
  ])("%s is %s", (pattern, expected) => {
    expect(short(trimmed(parsePattern(pattern)))).toBe(expected);
  });

  it("keeps its last part", () => {
    const maybe: Node = { type: "optional", node: { type: "word", word: "a" } };
    expect(trimmed({ type: "sequence", nodes: [maybe, maybe] })).toEqual({
      type: "sequence",
      nodes: [maybe],
    });
  });
});

describe("the words of a piece of a pattern", () => {
  it.each([
    ["old", ["old"]],
    ["dont", ["do", "not"]],
    ["you're", ["you", "are"]],
    ["you’re", ["you", "are"]],
    ["‘old’", ["old"]],
    ["''old''", ["old"]],
    ["long-in-the-tooth", ["long", "in", "the", "tooth"]],
    ["and/or", ["and", "or"]],
    ["e.g.", ["e", "g"]],
    ["r&d", ["r", "d"]],
    ["a–b—c", ["a", "b", "c"]],
    ["'s", ["'s"]],
    ["'d", ["'d"]],
    ["naïve", ["naïve"]],
    ["\uff4fld", ["old"]],
    ["o'brien", ["o'brien"]],
    ["-", []],
  ])("%s are %j", (surface, expected) => {
    expect(wordsOf(surface)).toEqual(expected);
  });
});
