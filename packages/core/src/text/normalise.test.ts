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
    ["late\u0301", "lat\u00e9"],
    ["late\u0300 a", "lat\u00e8 a"],
    ["a&b`c\u00e9d", "a&b'c\u00e9d"],
    ["over&shy;qualified", "overqualified"],
    ["&#8203;old&#x202E;", "old"],
    ["&ndash;&#64257;", "\u2013fi"],
    ["You\u2019\u0301re", "You'\u0301re"],
    ["\u1112\u1161\u11ab", "\ud55c"],
    ["\u1112\u1161", "\ud558"],
    [`${"x".repeat(40)}e\u0301`, `${"x".repeat(40)}\u00e9`],
    ["\ufeffa\u0301", "\u00e1"],
  ])("spells %j as %j", (given, expected) => {
    expect(spell(given)).toBe(expected);
  });

  it("keeps no map while every change is one unit for one", () => {
    expect(normalise("You\u2019re \u201cold\u201d").starts).toBeUndefined();
  });

  it("maps both halves of a character to the whole of it", () => {
    const { starts, ends } = normalise("a\u{10400}b");
    expect([...(starts ?? [])]).toEqual([0, 1, 1, 3]);
    expect([...(ends ?? [])]).toEqual([1, 3, 3, 4]);
  });

  it("maps text that becomes far longer, and what comes after it", () => {
    const original = `ab${"\ufdfa".repeat(50)}cd`;
    const { text, starts, ends } = normalise(original);
    expect(text).toHaveLength(904);
    const letters = Array.from({ length: 900 }, (_, at) => 2 + Math.floor(at / 18));
    expect([...(starts ?? [])]).toEqual([0, 1, ...letters, 52, 53]);
    expect([...(ends ?? [])]).toEqual([1, 2, ...letters.map((at) => at + 1), 53, 54]);
  });

  it("takes at most 32 units for one letter with its marks", () => {
    const { starts, ends } = normalise(`e${"\u0301".repeat(40)}`);
    const letter = Array.from({ length: 31 });
    const rest = Array.from({ length: 9 });
    expect([...(starts ?? [])]).toEqual([...letter.map(() => 0), ...rest.map(() => 32)]);
    expect([...(ends ?? [])]).toEqual([...letter.map(() => 32), ...rest.map(() => 41)]);
  });

  it("has the whole text for its span, and nothing for none", () => {
    const normalised = normalise("\ufb01ne");
    expect(originalSpan(normalised, 0, 4)).toEqual([0, 3]);
    expect(originalSpan({ text: "fine" }, 1, 3)).toEqual([1, 3]);
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
