import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanJson } from "./scan";
import { jsonText } from "./testing/arbitrary-json";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("scanJson accepts what JSON.parse accepts", () => {
  it("on any JSON", () => {
    fc.assert(
      fc.property(jsonText({ duplicates: true }), ({ text }) => {
        expect(scanJson(text)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it("on JSON with one place changed", () => {
    const piece = fc.constantFrom(
      ..."{}[]:,\"'\\/ \n\t\u00a0\u0001",
      "0",
      "01",
      "-",
      "1.",
      ".5",
      "e",
      "NaN",
      "true",
      "nul",
      "\\u12",
      "\\x",
      '""',
      "//",
      "",
    );
    fc.assert(
      fc.property(jsonText(), piece, fc.nat(), fc.nat(2), ({ text }, inserted, where, cut) => {
        const at = where % (text.length + 1);
        const changed = text.slice(0, at) + inserted + text.slice(at + cut);
        const fault = scanJson(changed);
        expect(fault === undefined).toBe(parses(changed));
        if (!fault) return;
        expect(fault.start).toBeGreaterThanOrEqual(0);
        expect(fault.start).toBeLessThanOrEqual(fault.end);
        expect(fault.end).toBeLessThanOrEqual(changed.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("on JSON that was cut off", () => {
    fc.assert(
      fc.property(jsonText(), fc.nat(), ({ text }, where) => {
        const changed = text.slice(0, where % (text.length + 1));
        expect(scanJson(changed) === undefined).toBe(parses(changed));
      }),
      { numRuns: 500 },
    );
  });

  it("at any depth", () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    expect(scanJson(deep)).toBeUndefined();
    expect(scanJson(deep.slice(0, -1))?.code).toBe("unexpected-end");
  });
});

describe("a fault names what is wrong, where and what would be right", () => {
  // ▸ and ◂ stand around the place that must be named.
  it.each([
    ["trailing-comma", '{"a": 1▸,◂}'],
    ["trailing-comma", '{"a": [1, 2▸,◂ ]}'],
    ["wrong-quotes", "{▸'◂a': 1}"],
    ["wrong-quotes", '{"a": ▸“◂x”}'],
    ["missing-quote", '{"a": ▸"x◂\n, "b": 2}'],
    ["missing-quote", '{"a": ▸"x◂'],
    ["control-character", '{"a": "x▸\t◂y"}'],
    ["bad-escape", '{"a": "C:▸\\d◂ata"}'],
    ["bad-escape", '{"a": "▸\\u◂12"}'],
    ["wrong-word", '{"a": ▸NaN◂}'],
    ["wrong-word", '{"a": ▸-Infinity◂}'],
    ["wrong-word", '{"a": ▸True◂}'],
    ["wrong-number", '{"a": ▸01◂}'],
    ["wrong-number", '{"a": ▸.5◂}'],
    ["wrong-number", '{"a": ▸+1◂}'],
    ["unquoted-text", '{"a": ▸closed◂}'],
    ["unquoted-key", '{▸a◂: "x"}'],
    ["missing-colon", '{"a▸"◂ 1}'],
    ["missing-comma", '{"a": 1\n "b": 2}'.replace("1\n", "▸1◂\n")],
    ["unescaped-quote", '{"a": "she said ▸"◂yes" twice"}'],
    ["extra-comma", '{"a": [1,▸,◂ 2]}'],
    ["missing-value", '{"a": ▸}◂'],
    ["wrong-bracket", '{"a": [1▸}◂'],
    ["comment", '{"a": 1, ▸//◂ note\n "b": 2}'],
    ["invisible-character", '{▸\u00a0◂"a": 1}'],
    ["unexpected-end", '{"a": [1, 2▸]◂'],
    ["more-than-one-value", '{"a": 1}\n▸{◂"a": 2}'],
  ])("%s in %s", (code, marked) => {
    const start = marked.indexOf("▸");
    const end = marked.indexOf("◂") - 1;
    const fault = scanJson(marked.replace(/[▸◂]/g, ""));
    expect(fault).toMatchObject({ code, start, end });
    expect(fault?.problem).not.toBe("");
    expect(fault?.remedy).toMatch(/\.$/);
  });

  it("says which bracket is still open", () => {
    expect(scanJson('{"a": [1, 2]')).toMatchObject({ opened: 0 });
    expect(scanJson('{"a": [1, 2')).toMatchObject({ opened: 6 });
  });
});
