import type { BitCoder } from "./bit-coder";
import { choiceModels, codeChoice, codeNumber, type ModelPlan, numberModels } from "./number-code";
import type { SymbolRanks } from "./symbol-ranks";

/** Sizes of a rank, and numbers of symbols that are left, that are told apart. */
const sizes = 16;
const lefts = 5;

/** Symbols that lead to one target, and a number for this list of them. */
export interface SymbolList {
  readonly number: number;
  readonly symbols: readonly number[];
}

/** Codes lists of symbols: the one that came after the same ones before, one symbol, a list again, or a new list. */
export class ListCode {
  private readonly guessed: number;
  private readonly single: number;
  private readonly known: number;
  private readonly one: number;
  private readonly length: number;
  private readonly ago: number;
  private readonly followed: number;
  private readonly gap: number;
  /** The list that came last after two others, by their numbers. */
  private readonly after = new Map<number, SymbolList>();
  private readonly ones: (SymbolList | undefined)[] = [];
  /** Lists of several symbols, the one that came up last first. */
  private readonly recent: SymbolList[] = [];
  /** For the writer: lists by their symbols. */
  private readonly written = new Map<string, SymbolList>();
  /** The rank that came last after another in a list. */
  private readonly next: Int32Array;
  private lists = 0;

  constructor(
    private readonly coder: BitCoder,
    private readonly ranks: SymbolRanks,
    plan: ModelPlan,
  ) {
    this.guessed = plan.take(2);
    this.single = plan.take(2);
    this.known = plan.take(1);
    this.one = plan.take(choiceModels(ranks.digits));
    this.length = plan.take(numberModels);
    this.ago = plan.take(numberModels);
    this.followed = plan.take(lefts);
    this.gap = plan.take(sizes * lefts * numberModels);
    this.next = new Int32Array(ranks.symbols.length);
  }

  /**
   * @param reached number of the list that led to the state; 0 when none did
   * @param before number of the list before it in the state; 0 for the first
   * @param wanted for the writer
   */
  code(reached: number, before: number, wanted?: readonly number[]): SymbolList {
    const key = wanted?.join(" ") ?? "";
    const place = reached * (1 << 20) + before;
    const guess = this.after.get(place);
    if (guess) {
      const hit = guess.symbols.join(" ") === key;
      if (this.coder.bit(this.guessed + (before === 0 ? 0 : 1), hit ? 1 : 0) === 1) return guess;
    }
    const list = this.other(before, key, wanted);
    this.after.set(place, list);
    return list;
  }

  private other(before: number, key: string, wanted: readonly number[] | undefined): SymbolList {
    const { coder } = this;
    const single = this.single + (before === 0 ? 0 : 1);
    if (coder.bit(single, wanted?.length === 1 ? 1 : 0) === 1) return this.oneSymbol(wanted?.[0]);
    const known = this.written.get(key);
    if (coder.bit(this.known, known ? 1 : 0) === 1) return this.again(known);
    const list = { number: ++this.lists, symbols: this.several(wanted) };
    this.recent.unshift(list);
    if (wanted) this.written.set(key, list);
    return list;
  }

  private oneSymbol(wanted: number | undefined): SymbolList {
    const { rankOf, digits, symbols } = this.ranks;
    const rank = codeChoice(
      this.coder,
      this.one,
      digits,
      wanted === undefined ? 0 : (rankOf[wanted] as number),
    );
    let list = this.ones[rank];
    if (!list) {
      list = { number: ++this.lists, symbols: [symbols[rank] as number] };
      this.ones[rank] = list;
    }
    return list;
  }

  private again(wanted: SymbolList | undefined): SymbolList {
    const place = wanted ? this.recent.indexOf(wanted) : 0;
    const ago = codeNumber(this.coder, this.ago, place);
    const list = this.recent[ago] as SymbolList;
    this.recent.copyWithin(1, 0, ago);
    this.recent[0] = list;
    return list;
  }

  /** The ranks of a new list in ascending order, each as its distance from the one before. */
  private several(wanted: readonly number[] | undefined): readonly number[] {
    const { symbols, rankOf } = this.ranks;
    const given = wanted?.map((symbol) => rankOf[symbol] as number).sort((a, b) => a - b);
    const count = codeNumber(this.coder, this.length, (given?.length ?? 2) - 2) + 2;
    const list: number[] = [];
    let last = -1;
    for (let left = count; left > 0; left--) {
      last = this.rankAfter(last, left, given?.[count - left] ?? 0);
      list.push(symbols[last] as number);
    }
    return list.sort((a, b) => a - b);
  }

  private rankAfter(last: number, left: number, wanted: number): number {
    const { coder, next } = this;
    const guess = last < 0 ? 0 : (next[last] as number);
    if (guess > 0) {
      const size = Math.min(lefts - 1, 31 - Math.clz32(last + 1));
      if (coder.bit(this.followed + size, guess === wanted ? 1 : 0) === 1) return guess;
    }
    const kind = (31 - Math.clz32(last + 2)) * lefts + Math.min(left, lefts - 1);
    const gap = codeNumber(coder, this.gap + kind * numberModels, Math.max(0, wanted - last - 1));
    const rank = last + 1 + gap;
    if (last >= 0) next[last] = rank;
    return rank;
  }
}
