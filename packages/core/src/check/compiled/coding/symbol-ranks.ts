import type { BitCoder } from "./bit-coder";
import { codeNumber, digitsFor, type ModelPlan, numberModels } from "./number-code";

/** Symbols by how often they are written: those that are common get small numbers. */
export interface SymbolRanks {
  /** Symbols by rank. */
  readonly symbols: readonly number[];
  /** Ranks by symbol. */
  readonly rankOf: Int32Array;
  /** How often each symbol is written, by symbol. */
  readonly uses: Int32Array;
  /** Binary digits of a rank. */
  readonly digits: number;
}

/** Ranks symbols by their uses. */
export function rankSymbols(uses: Int32Array): SymbolRanks {
  const symbols: number[] = [];
  for (let symbol = 0; symbol < uses.length; symbol++)
    if ((uses[symbol] as number) > 0) symbols.push(symbol);
  symbols.sort((a, b) => (uses[b] as number) - (uses[a] as number) || a - b);
  const rankOf = new Int32Array(uses.length);
  for (const [rank, symbol] of symbols.entries()) rankOf[symbol] = rank;
  return { symbols, rankOf, uses, digits: digitsFor(symbols.length) };
}

/** Codes how often each symbol is written: words have even symbols, concepts odd ones. */
export class UseCode {
  private readonly models: readonly [number, number];

  constructor(plan: ModelPlan) {
    this.models = [plan.take(numberModels), plan.take(numberModels)];
  }

  /** @param count one more than the largest symbol */
  code(coder: BitCoder, count: number, given?: Int32Array): Int32Array {
    const uses = new Int32Array(count);
    for (let symbol = 1; symbol < count; symbol++)
      uses[symbol] = codeNumber(coder, this.models[symbol & 1] as number, given?.[symbol] ?? 0);
    return uses;
  }
}
