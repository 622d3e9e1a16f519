import { describe, expect, it } from "vitest";
import { markBoundaries } from "./boundaries";
import { callCandidate, calledSpans } from "./called";
import { readNames } from "./name";
import { normalise } from "./normalise";
import { tokenise } from "./tokenise";
import { vocabularyOf } from "./vocabulary";

const vocabulary = vocabularyOf(["she", "her", "old"]);

function call(text: string, ...names: string[]) {
  const normalised = normalise(text);
  const tokens = tokenise(normalised, vocabulary);
  markBoundaries(normalised.text, tokens);
  return callCandidate(tokens, readNames(names, vocabulary), vocabulary);
}

/** The words of a text after the names were read; somebody who is only spoken to is “–”. */
const words = (text: string, ...names: string[]) =>
  call(text, ...names)
    .tokens.words.map((word) => word || "–")
    .join(" ");

describe("the candidate's name as one word", () => {
  it.each([
    ["Samira Taylor was late", "Samira Taylor", "she was late"],
    ["Samira was late", "Samira Taylor", "she was late"],
    ["We saw Ms Taylor there", "Samira Taylor", "we saw she there"],
    ["We saw Samira's age", "Samira Taylor", "we saw her age"],
    ["SAMIRA was late", "Samira Taylor", "she was late"],
    ["We saw samira there", "Samira Taylor", "we saw samira there"],
    ["J. R. Cash was late", "J. R. Cash", "she was late"],
    ["Md. Rafiqul Islam's age", "Md. Rafiqul Islam", "her age"],
    ["John Smith Jr.'s age", "John Smith Jr.", "her age"],
    ["We saw de la Cruz there", "Jesús de la Cruz", "we saw she there"],
    ["We saw de la mer there", "Jesús de la Cruz", "we saw de la mer there"],
    ["We saw d’Aubigné’s plan", "François d'Aubigné", "we saw her plan"],
    ["王小明 was late", "王小明", "she was late"],
    ["İbrahim's plan", "İbrahim Işık", "her plan"],
    ["suresh came and Suresh sat", "suresh", "suresh came and she sat"],
  ])("%s (%s)", (text, name, expected) => {
    expect(words(text, name)).toBe(expected);
  });

  it.each([
    ["Dear Grace, you were late", "dear – you were late"],
    ["Thank you, Grace, for coming", "thank you – for coming"],
    ["Well done, Grace.", "well done –"],
  ])("is no word where somebody is spoken to: %s", (text, expected) => {
    expect(words(text, "Grace Miller")).toBe(expected);
  });

  it.each([
    ["Will the plan work", "Will Young", "will the plan work"],
    ["Will came late", "Will Young", "she came late"],
    ["You were late", "You Zhang", "you were late"],
    ["We met You", "You Zhang", "we met she"],
    ["We met a Christian", "Christian White", "we met a christian"],
    ["We met Christian", "Christian White", "we met she"],
  ])("leaves words that mean something else: %s (%s)", (text, name, expected) => {
    expect(words(text, name)).toBe(expected);
  });

  it("keeps the places of the words, and says which are names", () => {
    const { tokens, named } = call("We saw Ms Samira Taylor’s plan", "Samira Taylor");
    expect([tokens.starts[2], tokens.ends[2]]).toEqual([7, 25]);
    expect([...(named ?? [])]).toEqual([0, 0, 1, 0]);
    expect(tokens.ids[2]).toBe(2);
  });

  it("gives spans for the name but not for what the candidate owns", () => {
    const { tokens, named } = call("Samira saw Samira's plan", "Samira");
    expect(calledSpans(tokens, named, 5)).toEqual([{ symbol: 5, start: 0, end: 1 }]);
    expect(calledSpans(tokens, undefined, 5)).toEqual([]);
  });

  it("leaves a text without the name as it is", () => {
    expect(call("You were late", "Samira Taylor").named).toBeUndefined();
    expect(call("You were late").named).toBeUndefined();
  });
});
