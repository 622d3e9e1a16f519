import { JumpType, type LooseState, numbersOf } from "../../../text/match/packed";
import type { Group, GroupedState, NumberedJump } from "./grouped-state";
import type { SymbolRanks } from "./symbol-ranks";

/** Groups the edges of states by where they lead. */
export function groupStates(states: readonly LooseState[]): readonly GroupedState[] {
  return states.map(({ edges, jumps, accepts }) => {
    const groups = new Map<number, number[]>();
    for (const [symbol, target] of edges) {
      const symbols = groups.get(target);
      if (symbols) symbols.push(symbol);
      else groups.set(target, [symbol]);
    }
    return {
      groups: [...groups].map(([target, symbols]) => ({
        symbols: symbols.sort((a, b) => a - b),
        target,
      })),
      jumps: jumps.map((jump): NumberedJump => {
        const [type, detail] = numbersOf(jump);
        return { type, detail: packedDetail(type, detail), target: jump.target };
      }),
      accepts: [...accepts].sort((a, b) => a - b),
    };
  });
}

/** A shape is one flag: its place among the bits is enough. */
function packedDetail(type: number, detail: number): number {
  return type === JumpType.shape ? 31 - Math.clz32(detail) : detail;
}

/**
 * How often `ListCode` writes each symbol: once for each list of several in which it stands, and whenever it stands
 * alone. The start state writes none.
 */
export function countUses(
  states: readonly GroupedState[],
  root: number,
  symbols: number,
): Int32Array {
  const uses = new Int32Array(symbols);
  const lists = new Set<string>();
  for (const [state, { groups }] of states.entries()) {
    if (state === root) continue;
    for (const group of groups) {
      const key = group.symbols.join(" ");
      if (group.symbols.length > 1 && lists.has(key)) continue;
      lists.add(key);
      for (const symbol of group.symbols) uses[symbol] = (uses[symbol] as number) + 1;
    }
  }
  return uses;
}

/** Brings states into the order in which `StateCode` writes them, from 1: that in which they are first led to. */
export function arrange(
  states: readonly GroupedState[],
  root: number,
  ranks: SymbolRanks,
): readonly GroupedState[] {
  const numbers = new Map([[root, 1]]);
  const order = [root];
  const numberOf = (state: number): number => {
    let number = numbers.get(state);
    if (number === undefined) {
      number = order.push(state);
      numbers.set(state, number);
    }
    return number;
  };
  const arranged: GroupedState[] = [{ groups: [], jumps: [], accepts: [] }];
  for (let next = 0; next < order.length; next++) {
    const { groups, jumps, accepts } = states[order[next] as number] as GroupedState;
    const sorted = next === 0 ? oneByOne(groups) : byRank(groups, ranks);
    arranged.push({
      groups: sorted.map(({ symbols, target }) => ({ symbols, target: numberOf(target) })),
      jumps: jumps.map((jump) => ({ ...jump, target: numberOf(jump.target) })),
      accepts,
    });
  }
  return arranged;
}

/** The start state's edges, by symbol. */
function oneByOne(groups: readonly Group[]): readonly Group[] {
  return groups
    .flatMap(({ symbols, target }) => symbols.map((symbol) => ({ symbols: [symbol], target })))
    .sort((a, b) => (a.symbols[0] as number) - (b.symbols[0] as number));
}

/** Single symbols first, what is common before what is rare. */
function byRank(groups: readonly Group[], { rankOf }: SymbolRanks): readonly Group[] {
  const first = ({ symbols }: Group): number =>
    Math.min(...symbols.map((symbol) => rankOf[symbol] as number));
  const several = ({ symbols }: Group): number => (symbols.length > 1 ? 1 : 0);
  return [...groups].sort((a, b) => several(a) - several(b) || first(a) - first(b));
}

/** Whether several edges or jumps lead to a state, by state. */
export function sharedStates(states: readonly GroupedState[]): readonly boolean[] {
  const ways = new Int32Array(states.length);
  const count = (target: number): void => {
    ways[target] = (ways[target] as number) + 1;
  };
  for (const { groups, jumps } of states) {
    for (const { target } of groups) count(target);
    for (const { target } of jumps) count(target);
  }
  return Array.from(ways, (way) => way > 1);
}
