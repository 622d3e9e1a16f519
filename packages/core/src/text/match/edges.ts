// Edges of packed states. Those of a state stand together as a table with open addressing: symbol, target, symbol, target …
// No symbol is 0, which marks what is empty.

/** Entries that so many edges of one state take: a power of two. */
export function roomFor(edges: number): number {
  // At least a quarter stays empty, so that what is not there is soon known.
  return edges === 0 ? 0 : 1 << (32 - Math.clz32((edges * 4) / 3));
}

/**
 * Where in the table of a state a symbol is put.
 *
 * @param first where the table begins
 * @param room its entries
 */
export function placeOf(edges: Int32Array, first: number, room: number, symbol: number): number {
  for (let slot = slotOf(symbol); ; slot++) {
    const place = first + (slot & (room - 1)) * 2;
    if (edges[place] === 0) return place;
  }
}

/** The edges in a table, by symbol. */
export function edgesOf(
  edges: Int32Array,
  first: number,
  room: number,
): [symbol: number, target: number][] {
  const list: [number, number][] = [];
  for (let place = first; place < first + room * 2; place += 2)
    if (edges[place] !== 0) list.push([edges[place] as number, edges[place + 1] as number]);
  return list.sort((a, b) => a[0] - b[0]);
}

/** Where the search for a symbol begins. */
export const slotOf = (symbol: number): number => Math.imul(symbol, 0x9e3779b1) >>> 15;
