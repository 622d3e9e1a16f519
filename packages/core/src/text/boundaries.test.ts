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
    ["it was… late. then on", ["it was", "late", "then on"]],
    ["It was late .5 of it", ["it was late 5 of it"]],
    ["We met the dept! Then we left", ["we met the dept", "then we left"]],
    ["It was plan b. Then on", ["it was plan b", "then on"]],
    ["As good as I. Then on", ["as good as i", "then on"]],
    ["See notes.late. Then on", ["see notes late", "then on"]],
    ["so!! and on", ["so !!", "and on"]],
    ["so. !! on", ["so !!", "on"]],
    ["so\n\n!! on", ["so !!", "on"]],
    ["A wrapped\r\nline", ["a wrapped line"]],
    ["one\r\rtwo", ["one", "two"]],
    ["* one\n* two", ["one", "two"]],
    ["• one\n• two", ["one", "two"]],
    ["· one\n· two", ["one", "two"]],
    ["so it was –\nlate", ["so it was late"]],
    ["so it was -\nlate", ["so it was late"]],
    ["a (wrapped)\n(line)", ["a wrapped line"]],
    [
      `${"word ".repeat(30)}end.\nDear Sam\nThank you`,
      [`${"word ".repeat(30)}end`, "dear sam", "thank you"],
    ],
    [`${"a".repeat(55)}\nAnd`, ["a".repeat(55), "and"]],
    [`${"a".repeat(56)}\nAnd`, [`${"a".repeat(56)} and`]],
  ])("%j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("knows questions", () => {
    expect(flagged(readText("Is it so? It is. And why?"), Flag.question)).toEqual(["is", "and"]);
  });

  it.each([
    ["Is it, then, so? Yes.", ["is"]],
    ["It is so.", []],
    ["It is. So late?!", ["so"]],
    ["It is. So late!!", []],
  ])("knows which are questions: %j", (text, expected) => {
    expect(flagged(readText(text), Flag.question)).toEqual(expected);
  });

  it("begin at the first word of the text", () => {
    expect(flagged(readText("one two. three"), Flag.sentence)).toEqual(["one", "three"]);
  });
});

describe("lines", () => {
  it("begin at the first word and after line breaks", () => {
    const read = readText("one, two. three\nfour five\r\nsix");
    expect(flagged(read, Flag.line)).toEqual(["one", "four", "six"]);
  });
});

describe("capitals", () => {
  it("count inside a sentence only", () => {
    expect(flagged(readText("Your Excel sheet. We like Martin\nAnd you."), Flag.inner)).toEqual([
      "excel",
      "martin",
    ]);
    expect(flagged(readText("So, Martin said. Late"), Flag.inner)).toEqual(["martin"]);
    expect(flagged(readText("Stop!! Martin said"), Flag.inner)).toEqual([]);
  });
});

describe("marks between words", () => {
  it("tells commas, hyphens and dashes", () => {
    const read = readText("well-known, but late - very late; so what");
    expect(flagged(read, Flag.hyphen)).toEqual(["known"]);
    expect(flagged(read, Flag.comma)).toEqual(["but", "very", "so"]);
    expect(flagged(read, Flag.strong)).toEqual(["very", "so"]);
  });

  it.each([
    ["one (two) three [four] five", ["two", "three", "four", "five"], []],
    ["one: two – three", ["two", "three"], ["two", "three"]],
    ["- one\n-two", ["one", "two"], ["one", "two"]],
    ["well--known", [], []],
    ['one "-two" three', [], []],
    ["one/two_three", [], []],
  ])("tells them from others: %j", (text, commas, strong) => {
    expect(flagged(readText(text), Flag.comma)).toEqual(commas);
    expect(flagged(readText(text), Flag.strong)).toEqual(strong);
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
    ["‘So young, late’ was it", ["so", "young", "late"]],
    ["the ‘so young ‘late’ word", ["late"]],
    ["the ‘so late’ word", ["so", "late"]],
    ["the ' so late' word", []],
    ['so "late\nand, old" on', ["late", "and", "old"]],
    ["a ‘stray\n\nthe boys’ club", []],
    ['say "so" and then "late" on', ["so", "late"]],
    ['"so late"', ["so", "late"]],
    ["‘so late’", ["so", "late"]],
    ['it was so late"', []],
    ["it was the boys’", []],
    ["it was ‘so late", []],
    ['it was "so late', []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(flagged(readText(text), Flag.quoted)).toEqual(expected);
  });
});
