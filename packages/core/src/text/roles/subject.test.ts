import { describe, expect, it } from "vitest";
import { readSpans } from "../spans";
import { readFew } from "../testing";
import { subjectRole } from "./subject";

/** Role of the subject of the clause after `|`, or of the whole text. `Ann` is the candidate, `Bob` somebody else. */
function subject(marked: string, addressed = false) {
  const text = marked.replace("|", "");
  const { tokens, table } = readFew(text);
  const isWord = (name: string) => (index: number) => tokens.words[index] === name;
  const context = {
    tokens,
    table,
    spans: readSpans(tokens),
    addressed,
    candidateName: isWord("ann"),
    otherName: isWord("bob"),
  };
  const start = Math.max(0, tokens.starts.indexOf(marked.indexOf("|")));
  return subjectRole(context, 0, start, tokens.count);
}

describe("the subject of a clause", () => {
  it.each([
    ["you were x", "candidate"],
    ["you x", "candidate"],
    ["too x you were", "candidate"],
    ["we were x", "organisation"],
    ["she was x", "candidate"],
    ["it was x", "unknown"],
    ["there was a boiler", "unknown"],
    ["this was x", "unknown"],
    ["this boiler was x", "topic"],
    ["ann was x", "candidate"],
    ["ann's answer was x", "work"],
    ["bob was x", "third-person"],
    ["bob's answer was x", "third-person"],
    ["your answer was x", "work"],
    ["our service was x", "topic"],
    ["the boiler was x", "topic"],
    ["the family was x", "third-person"],
    ["panel was x", "organisation"],
    ["x y", undefined],
    ["", undefined],
    // after a preposition
    ["with the family you were x", "candidate"],
    ["of you x", undefined],
    ["of you were x", "candidate"],
    ["of you not x", "candidate"],
    ["of you too x", "candidate"],
    ["of this was x", "unknown"],
    ["for the family the boiler was x", "topic"],
    ["for x the boiler was y", "topic"],
    ["for x y the boiler was z", "topic"],
    ["for the family was x", undefined],
    ["for x was y", undefined],
    // a word that nobody knows before the verb
    ["martin was x", "topic"],
    ["Martin was x", "candidate"],
    ["Martin never was x", "candidate"],
    ["Martin still was x", "candidate"],
    ["was x", undefined],
    ["never was x", undefined],
    ["and was x", undefined],
    // “that”
    ["that the boiler was x", "topic"],
    ["that you were x", "candidate"],
    ["that family was x", "third-person"],
    ["that candidate was x", "candidate"],
    ["that was x", undefined],
  ])("%j: %s", (text, role) => {
    expect(subject(text)).toBe(role);
  });

  it("is nobody in particular where the text speaks to the candidate", () => {
    expect(subject("Martin was x", true)).toBe("topic");
    expect(subject("you were x", true)).toBe("candidate");
  });
});

describe("the subject of “who …” is the last noun before it", () => {
  it.each([
    ["the family |who x", "third-person"],
    ["the candidate |who x", "candidate"],
    ["the candidates |who x", "other-candidate"],
    ["you x |who y", "candidate"],
    ["ann x |who y", "candidate"],
    ["the panel |which x", "organisation"],
    ["your code |which x", "work"],
    ["your boiler |which x", "topic"],
    ["your age |which x", "topic"],
    ["the family and the panel |who x", "organisation"],
    ["the family |x who y", undefined],
    ["the family |the boiler was x", "topic"],
    ["the family was x |who y", undefined],
    ["x y |who z", undefined],
    ["who was x", undefined],
    [`the family ${"x ".repeat(39)}|who x`, "third-person"],
    [`the family ${"x ".repeat(40)}|who x`, undefined],
  ])("%s: %s", (text, role) => {
    expect(subject(text)).toBe(role);
  });
});
