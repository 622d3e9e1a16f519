import { describe, expect, it } from "vitest";
import { Flag, flagged, pieces, readText } from "./testing";

const sentences = (text: string) => pieces(readText(text), Flag.sentence);

describe("sentences", () => {
  it.each([
    ["One two. Three four", ["one two", "three four"]],
    [
      "Dr. Farrow met Mr. J. Tan, e.g. at 3.30 p.m. on site",
      ["dr farrow met mr j tan e g at 3.30 p m on site"],
    ],
    ["Was it late? Yes! It was… late", ["was it late", "yes", "it was", "late"]],
    ["no full stop\n\nnew paragraph", ["no full stop", "new paragraph"]],
    ["Dear Sam,\nThank you", ["dear sam", "thank you"]],
    ["- first point\n- second point", ["first point", "second point"]],
    [
      "This line was wrapped by the program that sent it off and so\nIt goes on here",
      ["this line was wrapped by the program that sent it off and so it goes on here"],
    ],
    ["a wrapped\nline", ["a wrapped line"]],
    ["He said “no.” Then he left", ["he said no", "then he left"]],
    ["Never again!! Good luck", ["never again !!", "good luck"]],
    ["See no. 5 and etc. and so on", ["see no 5 and etc and so on"]],
    ["We said no. You left", ["we said no", "you left"]],
  ])("%j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("knows questions", () => {
    expect(flagged(readText("Is it so? It is. And why?"), Flag.question)).toEqual(["is", "and"]);
  });
});

describe("capitals", () => {
  it("count inside a sentence only", () => {
    expect(flagged(readText("Your Excel sheet. We like Martin\nAnd you."), Flag.inner)).toEqual([
      "excel",
      "martin",
    ]);
  });
});

describe("marks between words", () => {
  it("tells commas, hyphens and dashes", () => {
    const read = readText("well-known, but late - very late; so what");
    expect(flagged(read, Flag.hyphen)).toEqual(["known"]);
    expect(flagged(read, Flag.comma)).toEqual(["but", "very", "so"]);
    expect(flagged(read, Flag.strong)).toEqual(["very", "so"]);
  });
});

describe("quotations", () => {
  it.each([
    ['She said "you are late" to them', ["you", "are", "late"]],
    ["She said “you’re late.”", ["you", "are", "late"]],
    ["‘So young’ was their word", ["so", "young"]],
    ["the 5'10\" frame and your parents' home", []],
    ['a stray " mark\n\nthen "this" only', ["this"]],
    ["the candidate's answer, the boys' club", []],
  ])("%j", (text, expected) => {
    expect(flagged(readText(text), Flag.quoted)).toEqual(expected);
  });
});
