import { describe, expect, it } from "vitest";
import { readSpans } from "../spans";
import { readFew } from "../testing";
import { viewOf } from "./context";
import { readNounPhrase } from "./noun-phrase";

/** Role of the noun phrase that begins a text, and its words. `Ann` is the candidate, `Bob` somebody else. */
function phrase(text: string, limit?: number): string {
  const { tokens, table } = readFew(text);
  const isWord = (name: string) => (index: number) => tokens.words[index] === name;
  const context = {
    tokens,
    table,
    spans: readSpans(tokens),
    addressed: false,
    candidateName: isWord("ann"),
    otherName: isWord("bob"),
  };
  const { role, end } = readNounPhrase(viewOf(context, limit ?? tokens.count), 0);
  return `${tokens.words.slice(0, end).join(" ")} ▸ ${role}`;
}

describe("a noun phrase", () => {
  it.each([
    // a noun alone
    ["the candidate was", "the candidate ▸ candidate"],
    ["the candidates were", "the candidates ▸ other-candidate"],
    ["the other candidate was", "the other candidate ▸ other-candidate"],
    ["the successful x candidate", "the successful x candidate ▸ other-candidate"],
    ["the family was", "the family ▸ third-person"],
    ["the panel was", "the panel ▸ organisation"],
    ["the service was", "the service ▸ topic"],
    ["the answer was", "the answer ▸ work"],
    ["the service panel", "the service panel ▸ organisation"],
    ["service was", "service ▸ topic"],
    ["answer was", "answer ▸ work"],
    ["panel answer", "panel answer ▸ work"],
    ["the x y was", "the x y ▸ topic"],
    ["x y was", "x y ▸ unknown"],
    ["the was", "the ▸ unknown"],
    ["age was", "age ▸ unknown"],
    ["the age was", "the age ▸ topic"],
    // with an owner
    ["your age was", "your age ▸ candidate"],
    ["your x was", "your x ▸ candidate"],
    ["your answer was", "your answer ▸ work"],
    ["your service was", "your service ▸ topic"],
    ["your panel was", "your panel ▸ topic"],
    ["your brother was", "your brother ▸ third-person"],
    ["your candidate was", "your candidate ▸ candidate"],
    ["our age was", "our age ▸ organisation"],
    ["our service was", "our service ▸ topic"],
    ["our panels were", "our panels ▸ organisation"],
    ["our family was", "our family ▸ third-person"],
    ["our answer was", "our answer ▸ organisation"],
    ["its answer was", "its answer ▸ topic"],
    ["its x was", "its x ▸ topic"],
    ["her age was", "her age ▸ candidate"],
    ["the candidate's age was", "the candidate 's age ▸ candidate"],
    ["the candidates's age was", "the candidates 's age ▸ other-candidate"],
    ["the other candidate's age", "the other candidate 's age ▸ other-candidate"],
    ["the family's answer was", "the family 's answer ▸ third-person"],
    ["the panel's age was", "the panel 's age ▸ organisation"],
    ["the x's age was", "the x 's age ▸ topic"],
    ["x's age was", "x 's age ▸ topic"],
    ["your brother's age", "your brother 's age ▸ third-person"],
    ["your brother's candidate's age", "your brother 's candidate 's age ▸ candidate"],
    // with a name
    ["ann was", "ann ▸ candidate"],
    ["ann's answer was", "ann 's answer ▸ work"],
    ["mr ann's age was", "mr ann 's age ▸ candidate"],
    ["bob was", "bob ▸ third-person"],
    ["bob's answer was", "bob 's answer ▸ third-person"],
    // and where it ends
    ["the x a service", "the x ▸ topic"],
    ["the a service", "the a service ▸ topic"],
    ["the service x y", "the service ▸ topic"],
    ["the x of y", "the x ▸ topic"],
    ["the x and y", "the x ▸ topic"],
    ["the x who y", "the x ▸ topic"],
    ["the x because y", "the x ▸ topic"],
    ["the x not y", "the x ▸ topic"],
    ["the x that y", "the x ▸ topic"],
    ["the x you y", "the x ▸ topic"],
    ["the x your y", "the x ▸ topic"],
    ["the a b c d e f g h i", "the a b c d e f g ▸ topic"],
  ])("%s", (text, expected) => {
    expect(phrase(text)).toBe(expected);
  });

  it("ends with its clause", () => {
    expect(phrase("the service panel", 2)).toBe("the service ▸ topic");
  });
});
