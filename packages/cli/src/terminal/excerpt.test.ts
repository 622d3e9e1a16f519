import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "./excerpt";

/** The line and its caret row, as they are printed. */
function shown(line: string, words: string, width = 60): string[] {
  const start = line.indexOf(words);
  const { line: text, marks } = excerpt(line, { start, end: start + words.length }, width);
  return marks ? [text, " ".repeat(marks.indent) + marks.row] : [text];
}

describe("excerpt", () => {
  it("puts carets under the words", () => {
    expect(shown('  "text": "at your age",', "your age")).toEqual([
      '  "text": "at your age",',
      "              ^^^^^^^^",
    ]);
  });

  it("counts two columns for wide signs and none for combining ones", () => {
    expect(shown("東京 at your age", "your age")[1]).toBe("        ^^^^^^^^");
    expect(shown("e\u0301tude at your age", "your age")[1]).toBe("         ^^^^^^^^");
    expect(shown("👩‍👩‍👧 🇬🇧 your age", "your age")[1]).toBe("      ^^^^^^^^");
    expect(shown("你 年龄 好", "年龄")[1]).toBe("   ^^^^");
  });

  it("expands tabs", () => {
    expect(shown('\t"a": "x"', '"x"')).toEqual(['    "a": "x"', "         ^^^"]);
  });

  it("shows controls, bidi controls and zero-width characters as code points", () => {
    const [line, carets] = shown("a\u001b[31m\u202e\u200b your age", "your age");
    expect(line).toBe("a<U+001B>[31m<U+202E><U+200B> your age");
    expect(carets?.indexOf("^")).toBe(line?.indexOf("your"));
  });

  it("cuts a long line around the words", () => {
    const line = `${"before ".repeat(500)}your age ${"after ".repeat(500)}`;
    const [text, carets] = shown(line, "your age");
    expect(text?.length).toBeLessThanOrEqual(60);
    expect(text).toMatch(/^….*your age.*…$/);
    expect(carets?.indexOf("^")).toBe(text?.indexOf("your age"));
  });

  it("uses the room that a short side leaves", () => {
    const [text] = shown(`your age ${"after ".repeat(50)}`, "your age");
    expect(text?.length).toBeGreaterThan(55);
    const [end] = shown(`${"before ".repeat(50)}your age`, "your age");
    expect(end?.length).toBeGreaterThan(55);
    expect(end).toMatch(/your age$/);
  });

  it("cuts words that are longer than the line", () => {
    const [text, carets] = shown(`x ${"word ".repeat(200)}`, "word ".repeat(200));
    expect(text?.length).toBeLessThanOrEqual(60);
    expect(text).toMatch(/…$/);
    expect(carets?.length).toBeLessThanOrEqual(60);
  });

  it("marks right-to-left words in the line itself, isolated so that nothing is reordered", () => {
    expect(shown('"name": "سمير كريم",', "كريم")).toEqual([
      '\u2066\u2068"name": "سمير \u2069▸\u2068كريم\u2069◂\u2068",\u2069\u2069',
    ]);
  });

  it("tells the words that weighed most from the others", () => {
    const line = '"text": "We want 年轻 energy here."';
    const rangeOf = (words: string) => {
      const start = line.indexOf(words);
      return { start, end: start + words.length };
    };
    const { marks } = excerpt(line, rangeOf("We want 年轻 energy here."), 60, [
      rangeOf("年轻"),
      rangeOf("energy"),
    ]);
    expect(marks).toEqual({ indent: 9, row: "~~~~~~~~^^^^~^^^^^^~~~~~~" });
  });

  it("says how much of the words is shown", () => {
    const line = `x ${"word ".repeat(200)}`;
    const { line: text, shown } = excerpt(line, { start: 2, end: line.length }, 60);
    expect(shown.start).toBe(2);
    expect(text).toContain(line.slice(shown.start, shown.end));
    expect(text).not.toContain(line.slice(shown.start, shown.end + 1));
    expect(excerpt("at your age", { start: 3, end: 11 }, 60).shown).toEqual({ start: 3, end: 11 });
  });

  it("keeps the carets under the words and the line within its width, for any line", () => {
    const plain = fc.string({ unit: "grapheme-ascii", maxLength: 200 });
    fc.assert(
      fc.property(plain, plain, plain, (before, words, after) => {
        const line = before + words + after;
        const range = { start: before.length, end: before.length + words.length };
        const { line: text, marks } = excerpt(line, range, 60);
        expect(text.length).toBeLessThanOrEqual(60);
        const { indent, row } = marks as { indent: number; row: string };
        expect(row).toMatch(/^\^+$/);
        const under = text.slice(indent, indent + row.length);
        if (words !== "") expect(words.startsWith(under)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
