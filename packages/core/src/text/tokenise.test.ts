import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "./normalise";
import { Flag, flagged, readText } from "./testing";
import { tokenise } from "./tokenise";
import { vocabularyOf } from "./vocabulary";

const words = (text: string) => readText(text).tokens.words;

describe("tokenise", () => {
  it.each([
    ["You're late", ["you", "are", "late"]],
    ["You\u2019ve won\u2019t", ["you", "have", "will", "not"]],
    ["she can't, cannot, dont", ["she", "can", "not", "can", "not", "do", "not"]],
    ["it's the candidate's", ["it", "is", "the", "candidate", "'s"]],
    ["O'Brien's d'accord", ["o'brien", "'s", "d'accord"]],
    ["the lads' van", ["the", "lads", "van"]],
    ["long-in-the-tooth, in-house", ["long", "in", "the", "tooth", "in", "house"]],
    ["3.5 of 1,200 at 58-year-old", ["3.5", "of", "1,200", "at", "58", "year", "old"]],
    ["health & safety, R&D", ["health", "and", "safety", "r", "d"]],
    ["DONT Youre cannot. YOUNT", ["do", "not", "you", "are", "can", "not", "yount"]],
    ["late,you café e\u0301tat a1b x_y", ["late", "you", "café", "état", "a1b", "x", "y"]],
    ["Größe élan 你好", ["größe", "élan", "你好"]],
    ["\u{10400}\u{10401} x", ["\u{10428}\u{10429}", "x"]],
    [
      "x-you're x-a1b x-café x-o'clock",
      ["x", "you", "are", "x", "a1b", "x", "café", "x", "o'clock"],
    ],
    ["the lads'", ["the", "lads"]],
    ["3B.4c", ["3b", "4c"]],
    ["at 1:30, 3-4, 3/4, 5.a 7. 8", ["at", "1:30", "3", "4", "3", "4", "5", "a", "7", "8"]],
    ["1.", ["1"]],
    [`${"a".repeat(38)}'s`, ["a".repeat(38), "'s"]],
    [`${"a".repeat(39)}'s`, [`${"a".repeat(39)}'s`]],
    ["a".repeat(41), ["a".repeat(41)]],
    ["fish &chips & co", ["fish", "chips", "and", "co"]],
    ["", []],
    ["… — !", []],
  ])("cuts %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ["Write to Ruth.Adeyemi@example.org.uk, please", Flag.email, ["ruth.adeyemi@example.org.uk"]],
    ["(see https://example.org/a?b=c).", Flag.url, ["https://example.org/a?b=c"]],
    [
      "Dear {{first_name}} or [Candidate Name] or %NAME% or ____",
      Flag.placeholder,
      ["{{first_name}}", "[candidate name]", "%name%", "____"],
    ],
    ["The quote [sic] and [the manager] stay", Flag.placeholder, []],
    ["Stop!! Why?! Ok.", Flag.exclaim, ["!!", "?!"]],
    ["At 58, in 1987, for 7 of 100", Flag.age, ["58"]],
    ["At 58, in 1987, for 7 of 100", Flag.year, ["1987"]],
    ["NOT good, DBS and I", Flag.upper, ["not", "dbs"]],
    ["soon a Late AT I zoo É", Flag.capitalised, ["late"]],
    ["soon a Late AT I zoo É", Flag.upper, ["at"]],
    ["soon a Late AT I zoo É", Flag.initial, ["i", "é"]],
    ["Éva ÉVA éva ÉvA 你好 Éva's Is-it", Flag.capitalised, ["éva", "éva", "éva", "is"]],
    ["Éva ÉVA éva ÉvA 你好 Éva's Is-it", Flag.upper, ["éva"]],
    ["<https://example.org/a>", Flag.url, ["https://example.org/a"]],
    ["ruth@example.org\u00a0now", Flag.email, ["ruth@example.org"]],
    ["the 3rd of 5 at 1.5", Flag.number, ["5", "1.5"]],
    ["15 16 99 100 7 1.5", Flag.age, ["16", "99"]],
    ["1899 1900 2099 2100 01999 58", Flag.year, ["1900", "2099"]],
    ["£5 $6 €7 8 #9", Flag.money, ["5", "6", "7"]],
    ["+44 20 0113 100", Flag.dialled, ["44", "0113"]],
    ["20% 30 % 40", Flag.percent, ["20"]],
    ["paid £3,800 or 20%", Flag.money, ["3,800"]],
    ["paid £3,800 or 20%", Flag.percent, ["20"]],
  ])("sees the shape of words in %j", (text, flag, expected) => {
    expect(flagged(readText(text), flag)).toEqual(expected);
  });

  it("gives every word its place in the original", () => {
    const text = "You\u00adr age &amp; your \ufb01t e\u0301lan \u{1d41a}ge you&#8217;re";
    const { tokens } = readText(text);
    const surfaces = tokens.words.map((_, index) =>
      text.slice(tokens.starts[index], tokens.ends[index]),
    );
    expect(tokens.words).toEqual([
      "your",
      "age",
      "and",
      "your",
      "fit",
      "élan",
      "age",
      "you",
      "are",
    ]);
    expect(surfaces).toEqual([
      "You\u00adr",
      "age",
      "&amp;",
      "your",
      "\ufb01t",
      "e\u0301lan",
      "\u{1d41a}ge",
      "you",
      "&#8217;re",
    ]);
  });

  it("gives the parts of a word their places, though it is longer in lower case", () => {
    const text = "İnci's plan";
    const { tokens } = readText(text);
    const surfaces = tokens.words.map((_, index) =>
      text.slice(tokens.starts[index], tokens.ends[index]),
    );
    expect(surfaces).toEqual(["İnci", "'s", "plan"]);
  });

  it("looks up words of up to 40 letters, however they are written", () => {
    const [longest, longer] = ["a".repeat(40), "a".repeat(41)];
    const vocabulary = vocabularyOf([longest, longer]);
    const text = `${longest} ${longer} ${longest.toUpperCase()}`;
    expect([...tokenise(normalise(text), vocabulary).ids]).toEqual([1, 0, 1]);
  });

  it("keeps words in order and inside the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { tokens } = readText(text);
        let before = 0;
        for (let index = 0; index < tokens.count; index++) {
          const start = tokens.starts[index] as number;
          const end = tokens.ends[index] as number;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reads the same words whatever the case", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(words(text.toLowerCase())).toEqual(words(text.toUpperCase().toLowerCase()));
      }),
    );
  });
});
