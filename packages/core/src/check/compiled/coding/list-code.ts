import { PairTable } from "./pair-table";
import { RecentFirst } from "./recent-first";
import { Stream, type Streams } from "./streams";
import { SymbolLists } from "./symbol-lists";
import type { SymbolRanks } from "./symbol-ranks";

// What a number says of a list.
const guessed = 0;
const unknown = 1;
const known = 2;
const single = 3;

/** Codes lists of symbols: the one that came after the same ones before, one symbol, a list again, or a new list. */
export class ListCode {
  /** The list that came last after two others. */
  private readonly after = new PairTable();
  /** Numbers of lists of several symbols. */
  private readonly recent = new RecentFirst();
  /** For the writer: lists by their symbols. */
  private readonly written = new Map<string, number>();
  /** The rank that came last after another in a list. */
  private readonly next: Int32Array;

  /** @param lists where new lists are kept */
  constructor(
    private readonly streams: Streams,
    private readonly ranks: SymbolRanks,
    private readonly lists: SymbolLists,
  ) {
    this.next = new Int32Array(ranks.symbols.length);
  }

  /**
   * @param reached what led to the state
   * @param before stands for the list before it in the state; 0 for the first
   * @param wanted for the writer
   * @returns the number of the list
   */
  code(reached: number, before: number, wanted?: readonly number[]): number {
    const guess = this.after.get(reached, before);
    const given = wanted ? this.sayingOf(wanted, guess) : 0;
    const saying = this.streams.code(Stream.lists, given);
    if (saying === guessed && guess !== undefined) return guess;
    const list = this.other(saying, wanted);
    this.after.set(reached, before, list);
    return list;
  }

  private sayingOf(wanted: readonly number[], guess: number | undefined): number {
    const key = wanted.join(" ");
    const [only] = wanted;
    const list =
      wanted.length === 1 ? SymbolLists.of(only as number) : (this.written.get(key) ?? -1);
    if (list === guess) return guessed;
    if (wanted.length === 1) return single + (this.ranks.rankOf[only as number] as number);
    return list < 0 ? unknown : known;
  }

  private other(saying: number, wanted: readonly number[] | undefined): number {
    if (saying >= single) return SymbolLists.of(this.ranks.symbols[saying - single] as number);
    const key = wanted?.join(" ") ?? "";
    if (saying === known) {
      const place = wanted ? this.recent.placeOf(this.written.get(key) as number) : 0;
      return this.recent.take(this.streams.code(Stream.again, place));
    }
    const list = this.lists.add(this.several(wanted));
    this.recent.add(list);
    if (wanted) this.written.set(key, list);
    return list;
  }

  /** The symbols of a new list, by their ranks in ascending order. */
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
    return list;
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
