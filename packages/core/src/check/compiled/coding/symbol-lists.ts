import { NumberList } from "./number-list";

/**
 * Lists of symbols by number, one after the other in flat memory. Most lists are of one symbol, and their number says
 * which: odd numbers stand for single symbols, even ones for lists of several.
 */
export class SymbolLists {
  private readonly first = new NumberList();
  private readonly symbols = new NumberList();

  constructor() {
    this.first.push(0);
  }

  /** The number of the list of one symbol. */
  static of(symbol: number): number {
    return symbol * 2 + 1;
  }

  /** Adds a list of several symbols. */
  add(symbols: Iterable<number>): number {
    for (const symbol of symbols) this.symbols.push(symbol);
    this.first.push(this.symbols.length);
    return (this.first.length - 2) * 2;
  }

  /** How many symbols a list has. */
  count(list: number): number {
    if (list & 1) return 1;
    return this.first.at((list >> 1) + 1) - this.first.at(list >> 1);
  }

  /** The symbol at a place of a list. */
  at(list: number, place: number): number {
    return list & 1 ? list >> 1 : this.symbols.at(this.first.at(list >> 1) + place);
  }
}
