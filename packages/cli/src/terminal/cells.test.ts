import { describe, expect, it } from "vitest";
import { cellsOf, printable, printableName } from "./cells";

describe("cells", () => {
  it("takes as plain what the segmenter takes for one sign of its own", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    const plain = Array.from({ length: 0x2200 }, (_, code) => String.fromCharCode(code)).filter(
      (sign) => cellsOf(sign)[0]?.text === sign && /[^\p{M}\p{C}]/u.test(sign),
    );
    const wrong = plain.filter((sign) => {
      const both = `a${sign}`;
      // A sign that joins the one before is never plain by itself.
      return [...segmenter.segment(both)].length !== cellsOf(both).length;
    });
    expect(wrong).toEqual([]);
  });

  it("joins a sign and what belongs to it, also after quotation marks", () => {
    expect(cellsOf("“é”").map(({ text }) => text)).toEqual(["“", "é", "”"]);
    expect(cellsOf("e\u0301").length).toBe(1);
    expect(cellsOf("👩‍👧").map(({ width }) => width)).toEqual([2]);
  });

  it("shows what is invisible as its code point", () => {
    expect(printable("a\u001b[2J\u202e\u00ad\u200bb\nc")).toBe(
      "a<U+001B>[2J<U+202E><U+00AD><U+200B>b c",
    );
  });
});

describe("commands of build servers", () => {
  it("lose their bracket, wherever they stand, and nothing else does", () => {
    expect(printable("x ##[error]y ##vso[a]b #[c] ## [d]")).toBe(
      "x ##⁅error]y ##vso⁅a]b #[c] ## [d]",
    );
  });

  it("cannot stand where the name of a file does", () => {
    expect(printableName("::error::x.json")).toBe("./::error::x.json");
    expect(printableName(" ::error::x.json")).toBe("./ ::error::x.json");
    expect(printableName("a::b.json")).toBe("a::b.json");
  });
});
