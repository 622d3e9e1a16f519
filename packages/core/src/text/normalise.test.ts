import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise, originalSpan } from "./normalise";

const spell = (text: string) => normalise(text).text;

describe("normalise", () => {
  it("leaves plain text alone and needs no map", () => {
    expect(normalise("You're fine.")).toEqual({ text: "You're fine." });
  });

  it.each([
    ["You\u2019re", "You're"],
    ["You&#8217;re", "You're"],
    ["You&#x2019;re", "You're"],
    ["You&rsquo;re", "You're"],
    ["a&nbsp;b", "a b"],
    ["R&D", "R&D"],
    ["&amp;&bogus;", "&&bogus;"],
    ["over\u00adqualified", "overqualified"],
    ["o\u200bld", "old"],
    ["\u202eold\u202c", "old"],
    ["\ufb01ne", "fine"],
    ["\uff41ge", "age"],
    ["e\u0301lan", "\u00e9lan"],
    ["\u{1d41a}ge", "age"],
    ["\u201cquote\u201d", '"quote"'],
    ["you`re", "you're"],
  ])("spells %j as %j", (given, expected) => {
    expect(spell(given)).toBe(expected);
  });

  it("keeps no map while every change is one unit for one", () => {
    expect(normalise("You\u2019re \u201cold\u201d").starts).toBeUndefined();
  });

  it("finds the way back over entities, ligatures, astral letters and marks", () => {
    for (const original of [
      "x&amp;&#39;old",
      "\ufb01\ufb01old",
      "\u{1d41a}\u{1d41b}old",
      "e\u0301e\u0301old",
    ]) {
      const normalised = normalise(original);
      const from = normalised.text.indexOf("old");
      const [start, end] = originalSpan(normalised, from, from + 3);
      expect(original.slice(start, end)).toBe("old");
    }
  });

  const alphabet = [
    "a",
    "Z",
    " ",
    "\u2019",
    "&amp;",
    "&",
    "&#39;",
    ";",
    "\u00ad",
    "\u200d",
    "\ufb03",
    "\u0301",
  ];
  const astral = [
    "\u{1f468}",
    "\u{1d41a}",
    "\ud800",
    "\udc00",
    "\ufdfa",
    "`",
    "\u1112\u1161",
    "e",
    "\n",
  ];
  const messy = fc
    .array(fc.constantFrom(...alphabet, ...astral), { maxLength: 60 })
    .map((parts) => parts.join(""));

  it("maps every unit to a span of the original, in order", () => {
    fc.assert(
      fc.property(fc.oneof(messy, fc.string({ unit: "binary" })), (original) => {
        const { text, starts, ends } = normalise(original);
        if (!starts || !ends) {
          expect(text.length).toBe(original.length);
          return;
        }
        expect(starts.length).toBe(text.length);
        let before = 0;
        for (let unit = 0; unit < text.length; unit++) {
          const start = starts[unit] as number;
          const end = ends[unit] as number;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          before = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("finds a plain word between anything at its place in the original", () => {
    fc.assert(
      fc.property(messy, messy, (before, after) => {
        const original = `${before} sentinel ${after}`;
        const normalised = normalise(original);
        const from = normalised.text.indexOf("sentinel");
        const [start, end] = originalSpan(normalised, from, from + 8);
        expect(original.slice(start, end)).toBe("sentinel");
      }),
      { numRuns: 500 },
    );
  });
});
