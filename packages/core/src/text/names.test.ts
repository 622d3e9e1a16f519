import { describe, expect, it } from "vitest";
import { markBoundaries } from "./boundaries";
import { greetedName, isLetter, nameSpans, nameWords, phoneSpans, phraseSpans } from "./names";
import { normalise } from "./normalise";
import { tokenise } from "./tokenise";
import { vocabularyOf } from "./vocabulary";

const vocabulary = vocabularyOf([]);

function read(text: string) {
  const normalised = normalise(text);
  const tokens = tokenise(normalised, vocabulary);
  markBoundaries(normalised.text, tokens);
  return { text: normalised.text, tokens };
}

/** The text of each span, to see that a span begins and ends where it should. */
const surfaces = (
  { text, tokens }: ReturnType<typeof read>,
  spans: readonly { readonly start: number; readonly end: number }[],
) => spans.map(({ start, end }) => text.slice(tokens.from[start], tokens.to[end - 1]));

describe("the words of names", () => {
  it("are all but titles and initials, in lower case", () => {
    expect([...nameWords(["Dr Ruth B. Adeyemi", "Prof. José O'Neill-Day"])]).toEqual([
      "ruth",
      "adeyemi",
      "josé",
      "o'neill",
      "day",
    ]);
  });

  it("are written in one way", () => {
    expect([...nameWords(["\uff32\uff35\uff34\uff28 Jose\u0301"])]).toEqual(["ruth", "josé"]);
    expect([...nameWords([" ", ""])]).toEqual([]);
  });
});

describe("the name in a greeting", () => {
  it.each([
    ["Dear Ruth,\nYou were late.", ["ruth"]],
    ["Hi Ruth Adeyemi\nYou were late.", ["ruth", "adeyemi"]],
    ["Dear Ms R. ADEYEMI, you were late.", ["adeyemi"]],
    ["Feedback\nDear Ruth,\nYou", ["ruth"]],
    ["Dear Ruth and all", ["ruth"]],
    ["Dear Ruth. Adeyemi", ["ruth"]],
    ["Dear Ruth, Adeyemi", ["ruth"]],
    ["Dear Ruth\nAdeyemi", ["ruth"]],
    ["Dear Ana Maria Bela Rosa Luz Paz", ["ana", "maria", "bela", "rosa", "luz"]],
    ["Dear Candidate,", []],
    ["Dear Ruth Team,", []],
    ["Dear friend Ruth", []],
    ["We met. Our dear Ruth came", []],
    ["You were late, Ruth", []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(greetedName(read(text).tokens)).toEqual(expected);
  });

  it("stands near the beginning", () => {
    expect(greetedName(read(`${"so ".repeat(38)}\n\nDear Ruth`).tokens)).toEqual(["ruth"]);
    expect(greetedName(read(`${"so ".repeat(39)}\n\nDear Ruth`).tokens)).toEqual(["ruth"]);
    expect(greetedName(read(`${"so ".repeat(40)}\n\nDear Ruth`).tokens)).toEqual([]);
  });
});

describe("a letter", () => {
  it.each([
    ["Dear Ruth,", true],
    ["Notes\n\nHello you", true],
    ["Our dear Ruth", false],
    ["You were late", false],
    ["", false],
    [`${"so ".repeat(39)}\n\nDear Ruth`, true],
    [`${"so ".repeat(40)}\n\nDear Ruth`, false],
  ])("%j: %s", (text, expected) => {
    expect(isLetter(read(text).tokens)).toBe(expected);
  });
});

describe("where names stand", () => {
  it.each([
    ["We met Ruth there", ["Ruth"]],
    ["We met Ruth Adeyemi", ["Ruth Adeyemi"]],
    ["We met RUTH, Adeyemi and ruth", ["RUTH", "Adeyemi"]],
    ["We met Ruth. Adeyemi came", ["Ruth", "Adeyemi"]],
    ["We met Dr Adeyemi", ["Dr Adeyemi"]],
    ["Ms Ruth came, and Ruth left", ["Ms Ruth", "Ruth"]],
    ["Ruth", ["Ruth"]],
    ["We met Mr Bell", []],
  ])("%s", (text, expected) => {
    const given = read(text);
    const spans = nameSpans(given.tokens, nameWords(["Ruth Adeyemi"]), 7);
    expect(surfaces(given, spans)).toEqual(expected);
    expect(spans.every(({ symbol }) => symbol === 7)).toBe(true);
  });

  it("are none where no name is known", () => {
    expect(nameSpans(read("We met Ruth").tokens, new Set(), 7)).toEqual([]);
  });
});

describe("where phrases stand", () => {
  it.each([
    ["It shows code review and testing", ["code review"], ["code review"]],
    ["Code Review; code", ["code review"], ["Code Review"]],
    ["code reviews", ["code review"], []],
    ["good code review work", ["code", "code review"], ["code review"]],
    ["good code review work", ["code", "code review work plan"], ["code"]],
    ["code review", ["code", "review"], ["code", "review"]],
    ["the team’s plan", ["team’s plan"], ["team's plan"]],
    ["R&D for C", ["R&D"], ["R&D"]],
    ["code", [" ", "-"], []],
    ["code", [], []],
    ["a b c d", ["a b c", "b c d", "b x"], ["a b c", "b c d"]],
  ])("%s: %j", (text, phrases, expected) => {
    const given = read(text);
    const spans = phraseSpans(given.tokens, phrases, 3);
    expect(surfaces(given, spans)).toEqual(expected);
    expect(spans.every(({ symbol }) => symbol === 3)).toBe(true);
  });
});

describe("telephone numbers", () => {
  const phones = (text: string) => {
    const given = read(text);
    return surfaces(given, phoneSpans(given.text, given.tokens, 5));
  };

  it.each([
    ["Call 020 7946 0958 now", ["020 7946 0958"]],
    ["Call 020 7946 0958 or 07700 900123", ["020 7946 0958", "07700 900123"]],
    ["Call +44 20 7946 0958", ["44 20 7946 0958"]],
    ["Call (020) 7946-0958", ["020) 7946-0958"]],
    ["Call (415) 555-0132", ["415) 555-0132"]],
    ["Call (41) 5550132", ["41) 5550132"]],
    ["Call 415-555-0132", ["415-555-0132"]],
    ["Call 415 555 0132", ["415 555 0132"]],
    ["Call 0123/456.789", []],
    ["Call 0123/456/789", ["0123/456/789"]],
    ["Call 012345678", ["012345678"]],
    ["Call 012345678901234", ["012345678901234"]],
    ["Call 01 23 45 67 89 12", ["01 23 45 67 89 12"]],
    ["Call 01 23 45 67 89 12 34", ["01 23 45 67 89 12"]],
    ["Call 0123 – 45678", ["0123 – 45678"]],
    ["Call 020 7946 0958", ["020 7946 0958"]],
    ["Call 020 7946 0958 Ruth", ["020 7946 0958"]],
  ])("%s", (text, expected) => {
    expect(phones(text)).toEqual(expected);
  });

  it.each([
    "It cost 01234567",
    "It cost 0123456789012345",
    "It cost 123456789",
    "It cost (123456789)",
    "It cost 4155 55 0132",
    "It cost 41 5555 0132",
    "It cost 415 55501 32",
    "It cost 415 555 013",
    "It cost 555 0132",
    "It cost 415 555 0132 99",
    "It cost 1.5 555 0132",
    "It cost 4155550132",
    "It cost 020, 7946, 0958",
    "It cost 020    7946 0958",
    "It cost 020 to 7946 0958",
    "It cost 0,123,456,789",
    "From 0123.456789 on",
    "You were late",
  ])("are not in: %s", (text) => {
    expect(phones(text)).toEqual([]);
  });

  it("carry the symbol they are asked for with", () => {
    expect(phoneSpans("012345678", read("012345678").tokens, 5)).toEqual([
      { symbol: 5, start: 0, end: 1 },
    ]);
  });
});
