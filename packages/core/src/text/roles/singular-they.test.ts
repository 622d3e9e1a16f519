import { describe, expect, it } from "vitest";
import { checkText } from "../../check";
import { readFew } from "../testing";
import { vocabularyOf } from "../vocabulary";
import { readSingularThey } from "./singular-they";

/** Rules that fire, which know “she is too old” and leave “they are too old” alone. */
const rules = (text: string, names: readonly string[] = []) =>
  checkText(text, { names: { candidate: names } }).findings.map(({ ruleId }) => ruleId);

describe("they, where it can only be the candidate", () => {
  it.each([
    "The candidate was late. Their age worried us.",
    "The candidate was late, and their age worried us.",
    "The applicant sat down. They said that they were late. Their age worried us.",
  ])("is read as she: %s", (text) => {
    expect(rules(text)).toContain("fair/age-direct");
  });

  it("is read as she after the name", () => {
    expect(rules("Ash was late. Their age worried us.", ["Ash Lane"])).toContain("fair/age-direct");
  });

  it.each([
    "Their age worried us.",
    "The candidates were late. Their age worried us.",
    "The other candidate was late. Their age worried us.",
    "The candidate met two clients. Their age worried us.",
    "The candidate showed old forms. Their age worried us.",
    "The candidate spoke to the family. Their age worried us.",
    "The candidate was late. It rained. Their age worried us.",
    "Dear Sam,\n\nThe candidate was late. Their age worried us.",
  ])("is left alone elsewhere: %s", (text) => {
    expect(rules(text)).not.toContain("fair/age-direct");
  });
});

/** The words that were read as she, with the classes of a few words. */
function asShe(text: string, { addressed = false, name = "" } = {}): readonly string[] {
  const { tokens, table } = readFew(text);
  // The vocabulary is the same for every text of the few words: only whether a number changed matters here.
  const before = tokens.ids.slice();
  const named = name === "" ? undefined : Uint8Array.from(tokens.words, (word) => +(word === name));
  readSingularThey(tokens, table, vocabularyOf(["she", "her", "hers"]), named, addressed);
  const cases = ["", "she", "her", "hers"];
  return [...tokens.ids].flatMap((id, index) =>
    id === before[index] ? [] : [`${tokens.words[index]}=${cases[id]}`],
  );
}

describe("they, read with a few words", () => {
  it.each([
    ["candidate x they", ["they=she"]],
    ["candidate x them", ["them=her"]],
    ["candidate x their", ["their=her"]],
    ["candidate x theirs", ["theirs=hers"]],
    ["candidate x. They y", ["they=she"]],
    ["candidate x. They y. They z", ["they=she", "they=she"]],
    ["candidate x. Yes. They z", []],
    ["candidates x they", []],
    ["x they", []],
    ["they", []],
    ["other candidate x they", []],
    ["the candidate x they", ["they=she"]],
    ["candidate of you they", []],
    ["candidate of family they", []],
    ["candidate of panel they", []],
    ["candidate of boiler they", ["they=she"]],
    ["candidate of services they", []],
    ["candidate of answers they", []],
    ["candidate of forms they", []],
    ["candidate of bus they", ["they=she"]],
    ["candidate of focus they", ["they=she"]],
    ["candidate of class they", ["they=she"]],
    ["candidate of sum they", ["they=she"]],
    ["candidate was its they", ["they=she"]],
    ["candidate x this they", ["they=she"]],
    [`candidate ${"x ".repeat(28)}they`, ["they=she"]],
    [`candidate ${"x ".repeat(29)}they`, ["they=she"]],
    [`candidate ${"x ".repeat(30)}they`, []],
  ])("%s", (text, expected) => {
    expect(asShe(text)).toEqual(expected);
  });

  it("is somebody else where the text speaks to the candidate", () => {
    expect(asShe("candidate x they", { addressed: true })).toEqual([]);
  });

  it("is the one whose name stands before it", () => {
    expect(asShe("ash x they", { name: "ash" })).toEqual(["they=she"]);
    expect(asShe("family ash x they", { name: "ash" })).toEqual(["they=she"]);
    expect(asShe("ash x they", { name: "sam" })).toEqual([]);
  });
});
