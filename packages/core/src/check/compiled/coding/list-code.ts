import { RecentFirst } from "./recent-first";
import { Stream, type Streams } from "./streams";
import type { SymbolRanks } from "./symbol-ranks";

// What a number says of a list.
const guessed = 0;
const unknown = 1;
const known = 2;
const single = 3;

/** Symbols that lead to one target, and a number for this list of them. */
export interface SymbolList {
  readonly number: number;
  readonly symbols: readonly number[];
}

/** Codes lists of symbols: the one that came after the same ones before, one symbol, a list again, or a new list. */
export class ListCode {
  /** The list that came last after two others, by their numbers. */
  private readonly after = new Map<number, SymbolList>();
  private readonly ones: (SymbolList | undefined)[] = [];
  /** Numbers of lists of several symbols. */
  private readonly recent = new RecentFirst();
  private readonly byNumber: SymbolList[] = [];
  /** For the writer: lists by their symbols. */
  private readonly written = new Map<string, SymbolList>();
  /** The rank that came last after another in a list. */
  private readonly next: Int32Array;
  private lists = 0;

  constructor(
    private readonly streams: Streams,
    private readonly ranks: SymbolRanks,
  ) {
    this.next = new Int32Array(ranks.symbols.length);
  }

  /**
   * @param reached number of the list that led to the state; 0 when none did
   * @param before number of the list before it in the state; 0 for the first
   * @param wanted for the writer
   */
  code(reached: number, before: number, wanted?: readonly number[]): SymbolList {
    const place = reached * 20011 + before;
    const guess = this.after.get(place);
    const given = wanted ? this.numberOf(wanted, guess) : 0;
    const number = this.streams.code(Stream.lists, given);
    if (number === guessed && guess) return guess;
    const list = this.other(number, wanted);
    this.after.set(place, list);
    return list;
  }

  private numberOf(wanted: readonly number[], guess: SymbolList | undefined): number {
    const key = wanted.join(" ");
    if (guess?.symbols.join(" ") === key) return guessed;
    const [only] = wanted;
    if (wanted.length === 1) return single + (this.ranks.rankOf[only as number] as number);
    return this.written.has(key) ? known : unknown;
  }

  private other(number: number, wanted: readonly number[] | undefined): SymbolList {
    if (number >= single) return this.oneSymbol(number - single);
    const key = wanted?.join(" ") ?? "";
    if (number === known) return this.again(this.written.get(key));
    const list = { number: ++this.lists, symbols: this.several(wanted) };
    this.recent.add(list.number);
    this.byNumber[list.number] = list;
    if (wanted) this.written.set(key, list);
    return list;
  }

  private oneSymbol(rank: number): SymbolList {
    let list = this.ones[rank];
    if (!list) {
      list = { number: ++this.lists, symbols: [this.ranks.symbols[rank] as number] };
      this.ones[rank] = list;
    }
    return list;
  }

  private again(wanted: SymbolList | undefined): SymbolList {
    const place = wanted ? this.recent.placeOf(wanted.number) : 0;
    return this.byNumber[this.recent.take(this.streams.code(Stream.again, place))] as SymbolList;
  }

  /** The ranks of a new list in ascending order. */
  private several(wanted: readonly number[] | undefined): readonly number[] {
    const { symbols, rankOf } = this.ranks;
    const given = wanted?.map((symbol) => rankOf[symbol] as number).sort((a, b) => a - b);
    const count = this.streams.code(Stream.lengths, (given?.length ?? 2) - 2) + 2;
    const list: number[] = [];
    let last = -1;
    for (let index = 0; index < count; index++) {
      last = this.rankAfter(last, given?.[index] ?? 0);
      list.push(symbols[last] as number);
    }
    return list.sort((a, b) => a - b);
  }

  /** 0 is the rank that came last after the one before; others are the distance from it. */
  private rankAfter(last: number, wanted: number): number {
    const guess = last < 0 ? 0 : (this.next[last] as number);
    const given = guess > 0 && guess === wanted ? 0 : Math.max(0, wanted - last);
    const gap = this.streams.code(Stream.gaps, given);
    const rank = gap === 0 ? guess : last + gap;
    if (last >= 0) this.next[last] = rank;
    return rank;
  }
}
