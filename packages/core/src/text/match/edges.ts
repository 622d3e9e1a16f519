// Edges of packed states. The edges of a state stand together: a few in order, more of them as a table with open
// addressing, whose room is a power of two. No symbol is 0, which marks what is empty.

/** Edges up to which a search one by one is the faster one. */
const few = 8;

/** Entries that so many edges of one state take. */
export function roomFor(edges: number): number {
  // At least a quarter stays empty, so that what is not there is soon known.
  return edges <= few ? edges : 1 << (32 - Math.clz32((edges * 4) / 3));
}

/**
 * Where an edge is put among the entries of its state.
 *
 * @param first the first entry of the state
 * @param room all its entries
 */
export function placeOf(symbols: Int32Array, first: number, room: number, symbol: number): number {
  if (room <= few) {
    let entry = first;
    while (symbols[entry] !== 0) entry++;
    return entry;
  }
  let slot = slotOf(symbol);
  while (symbols[first + (slot & (room - 1))] !== 0) slot++;
  return first + (slot & (room - 1));
}

/** Edges of all states, by entry. */
export interface Edges {
  /** The entries of state `s` are those from `edgeFirst[s]` to before `edgeFirst[s + 1]`. */
  readonly edgeFirst: Int32Array;
  readonly edgeSymbols: Int32Array;
  readonly edgeTargets: Int32Array;
}

/** The state that a symbol leads to, or 0. */
export function follow(
  { edgeFirst, edgeSymbols, edgeTargets }: Edges,
  state: number,
  symbol: number,
): number {
  const first = edgeFirst[state] as number;
  const room = (edgeFirst[state + 1] as number) - first;
  if (room <= few) {
    for (let entry = first; entry < first + room; entry++)
      if (edgeSymbols[entry] === symbol) return edgeTargets[entry] as number;
    return 0;
  }
  for (let slot = slotOf(symbol); ; slot++) {
    const entry = first + (slot & (room - 1));
    const found = edgeSymbols[entry];
    if (found === symbol) return edgeTargets[entry] as number;
    if (found === 0) return 0;
  }
}

/** The edges of a state, by symbol. */
export function edgesOf(
  { edgeFirst, edgeSymbols, edgeTargets }: Edges,
  state: number,
): [symbol: number, target: number][] {
  const edges: [number, number][] = [];
  const end = edgeFirst[state + 1] as number;
  for (let entry = edgeFirst[state] as number; entry < end; entry++) {
    const symbol = edgeSymbols[entry] as number;
    if (symbol !== 0) edges.push([symbol, edgeTargets[entry] as number]);
  }
  return edges.sort((a, b) => a[0] - b[0]);
}

const slotOf = (symbol: number): number => Math.imul(symbol, 0x9e3779b1) >>> 15;
