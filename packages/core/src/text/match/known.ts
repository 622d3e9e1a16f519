import { anyway, highBit, lowBit } from "./packed";

/** What the matcher knows of each word: where its numbers are in one array. */
export const Known = {
  /** The concepts that begin at it are the entries from this one … */
  first: 0,
  /** … to before this one. */
  last: 1,
  /** What can be taken at it, as bits like those of the states' filters. */
  low: 2,
  high: 3,
  size: 4,
} as const;

/**
 * Notes what can be taken at a word, once all concepts that begin there are known.
 *
 * @param symbols of concepts, by entry
 * @param id number of the word; 0 when no rule knows it
 */
export function noteOffers(
  known: Int32Array,
  symbols: readonly number[],
  at: number,
  id: number,
): void {
  const place = at * Known.size;
  let low = id === 0 ? 0 : lowBit(id * 2);
  let high = id === 0 ? anyway : highBit(id * 2) | anyway;
  const last = known[place + Known.last] as number;
  for (let entry = known[place + Known.first] as number; entry < last; entry++) {
    const symbol = symbols[entry] as number;
    low |= lowBit(symbol);
    high |= highBit(symbol);
  }
  known[place + Known.low] = low;
  known[place + Known.high] = high;
}
