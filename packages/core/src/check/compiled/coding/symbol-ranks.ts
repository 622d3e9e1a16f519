import { Stream, type Streams } from "./streams";

/** Symbols by how often they are written: those that are common get small numbers. */
export interface SymbolRanks {
  /** Symbols by rank. */
  readonly symbols: Int32Array;
  /** Ranks by symbol. */
  readonly rankOf: Int32Array;
}

/** Symbols below this. */
const mostSymbols = 1 << 16;
const mostUses = 1 << 14;

/** Ranks symbols by their uses; of those with as many, the smaller one first. */
export function rankSymbols(uses: Int32Array): SymbolRanks {
  // As one number each, which sorts without a call for every pair.
  const keys: number[] = [];
  for (let symbol = 0; symbol < uses.length; symbol++) {
    const used = Math.min(uses[symbol] as number, mostUses);
    if (used > 0) keys.push((mostUses - used) * mostSymbols + symbol);
  }
  const symbols = Int32Array.from(keys).sort();
  const rankOf = new Int32Array(uses.length);
  for (let rank = 0; rank < symbols.length; rank++) {
    symbols[rank] = (symbols[rank] as number) % mostSymbols;
    rankOf[symbols[rank] as number] = rank;
  }
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
