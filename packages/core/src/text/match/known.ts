import { anyway, bitOf } from "./packed";

/** What the matcher knows of each word: where its numbers are in one array. */
export enum Known {
  /** The concepts that begin at it are the entries from this one … */
  first = 0,
  /** … to before this one. */
  last = 1,
  /** What can be taken at it, as bits like those of the states' filters. */
  low = 2,
  high = 3,
  /** The first word after its clause. */
  clauseEnd = 4,
  size = 8,
}

/**
 * Notes what can be taken at a word before concepts that begin there are known.
 *
 * @param id number of the word; 0 when no rule knows it
 */
export function offerWord(known: Int32Array, at: number, id: number): void {
  known[at * Known.size + Known.high] = anyway;
  if (id !== 0) offer(known, at, id * 2);
}

/** Notes that a symbol can be taken at a word. */
export function offer(known: Int32Array, at: number, symbol: number): void {
  const bit = bitOf(symbol);
  const place = at * Known.size + Known.low + (bit >> 5);
  known[place] = (known[place] as number) | (1 << bit);
}
