import { describe, expect, it } from "vitest";
import { StreamReader, StreamWriter } from "./streams";
import { codeUses, rankSymbols } from "./symbol-ranks";

const uses = Int32Array.of(0, 2, 0, 7, 1, 2, 90_000, 1);

describe("ranks of symbols", () => {
  it("go by uses, then by symbol; what is not used has none", () => {
    const { symbols, rankOf } = rankSymbols(uses);
    expect([...symbols]).toEqual([6, 3, 1, 5, 4, 7]);
    for (const [rank, symbol] of symbols.entries()) expect(rankOf[symbol]).toBe(rank);
    expect(rankOf).toHaveLength(uses.length);
  });

  it("come of uses that are written and read", () => {
    const writer = new StreamWriter();
    expect(codeUses(writer, uses.length, uses)).toEqual(uses);
    const texts = writer.texts();
    expect(codeUses(new StreamReader(texts), uses.length)).toEqual(uses);
    // Of words, which are even, and of concepts.
    expect(texts.slice(0, 2).map((text) => text.length)).toEqual([3, 4]);
  });
});
