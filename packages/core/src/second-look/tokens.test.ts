import { describe, expect, it } from "vitest";
import { readText } from "../text/testing";
import { seenWord } from "./tokens";

const known = new Set(
  "i was told that at there were and grace she is the ^polish polish".split(" "),
);
const see = (text: string, name?: string) => {
  const { tokens } = readText(text);
  const isCandidate = (index: number) => tokens.words[index] === name;
  return Array.from({ length: tokens.count }, (_, index) =>
    seenWord(tokens, index, known, isCandidate),
  ).join(" ");
};

describe("seenWord", () => {
  it.each([
    ["I was told that Grace is Polish", "i was told that <name> is ^polish"],
    ["She is Kwame", "she is <name>"],
    ["polish the NHS", "polish the <acronym>"],
    ["At 58 there were 1987 and 212", "at <age> there were <year> and <number>"],
    ["the zyzzyva", "the <unknown>"],
    ["the a@b.example", "the <link>"],
  ])("sees %j as %j", (text, seen) => {
    expect(see(text)).toBe(seen);
  });

  it("sees the candidate's name as any other, also where a sentence begins", () => {
    expect(see("Grace is told", "grace")).toBe("<name> is told");
  });
});
