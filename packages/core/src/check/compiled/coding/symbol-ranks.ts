import { Stream, type Streams } from "./streams";

/** Symbols by how often they are written: those that are common get small numbers. */
export interface SymbolRanks {
  /** Symbols by rank. */
  readonly symbols: readonly number[];
  /** Ranks by symbol. */
  readonly rankOf: Int32Array;
}

/** Ranks symbols by their uses. */
export function rankSymbols(uses: Int32Array): SymbolRanks {
  const symbols: number[] = [];
  for (let symbol = 0; symbol < uses.length; symbol++)
    if ((uses[symbol] as number) > 0) symbols.push(symbol);
  symbols.sort((a, b) => (uses[b] as number) - (uses[a] as number) || a - b);
  const rankOf = new Int32Array(uses.length);
  for (const [rank, symbol] of symbols.entries()) rankOf[symbol] = rank;
  return { symbols, rankOf };
}

/**
 * Codes how often each symbol is written: words have even symbols, concepts odd ones.
 *
 * @param count one more than the largest symbol
 */
export function codeUses(streams: Streams, count: number, given?: Int32Array): Int32Array {
  const uses = new Int32Array(count);
  for (let symbol = 1; symbol < count; symbol++) {
    const stream = symbol & 1 ? Stream.conceptUses : Stream.uses;
    uses[symbol] = streams.code(stream, given?.[symbol] ?? 0);
  }
  return uses;
}
