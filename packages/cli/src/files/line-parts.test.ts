import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineParts } from "./line-parts";

interface Part {
  readonly text: string;
  readonly firstLine: number;
  readonly tooLong: boolean;
}

async function partsOf(chunks: readonly string[], size: number, mostLine: number) {
  const source = async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  };
  const parts: Part[] = [];
  for await (const { bytes, firstLine, tooLong = false } of lineParts(source(), size, mostLine))
    parts.push({ text: bytes.toString(), firstLine, tooLong });
  return parts;
}

const text = fc
  .array(fc.stringMatching(/^[a-z]{0,12}$/), { maxLength: 20 })
  .map((lines) => lines.join("\n"));

describe("parts of lines", () => {
  it("are whole lines, hold everything, and know their numbers", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 30 }), async (whole, size) => {
        const parts = await partsOf([whole], size, 1_000);
        expect(parts.map((part) => part.text).join("")).toBe(whole);
        let before = "";
        for (const part of parts) {
          expect(before === "" || before.endsWith("\n")).toBe(true);
          expect(part.firstLine).toBe(before.split("\n").length);
          before += part.text;
        }
      }),
    );
  });

  it("are the same however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(200)), async (whole, cuts) => {
        const places = [...cuts.filter((cut) => cut < whole.length), whole.length].sort(
          (a, b) => a - b,
        );
        const chunks = places.map((place, index) => whole.slice(places[index - 1] ?? 0, place));
        expect(await partsOf(chunks, 16, 40)).toEqual(await partsOf([whole], 16, 40));
      }),
    );
  });

  it("pass over a line that is too long, and go on after it", async () => {
    const parts = await partsOf([`a\n${"x".repeat(100)}`, `${"x".repeat(100)}\nb\n`], 8, 64);
    expect(parts).toEqual([
      { text: "a\n", firstLine: 1, tooLong: false },
      { text: "", firstLine: 2, tooLong: true },
      { text: "b\n", firstLine: 3, tooLong: false },
    ]);
  });
});
