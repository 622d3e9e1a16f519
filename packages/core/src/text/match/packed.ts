import type { Vocabulary } from "../vocabulary";
import { assertions } from "./assertions";
import type { Assertion } from "./pattern";

/** What a state can do besides taking a word or a concept. */
export type Jump =
  | { readonly type: "empty"; readonly target: number }
  | { readonly type: "shape"; readonly mask: number; readonly target: number }
  | {
      readonly type: "gap";
      readonly most: number;
      readonly clause: boolean;
      readonly target: number;
    }
  | { readonly type: "assertion"; readonly at: Assertion; readonly target: number };

/** All concepts and all patterns as one machine. States are numbers from 1; everything about them is in flat arrays. */
export interface Automaton extends AutomatonNames, PackedStates {}

/** What the numbers of an automaton stand for. */
export interface AutomatonNames {
  /** Words have the symbol of twice their number. */
  readonly vocabulary: Vocabulary;
  /** Where every pattern and every phrase of a concept begins. */
  readonly root: number;
  /** Symbols of the concepts whose words come with the text. Concepts have odd symbols. */
  readonly dynamic: ReadonlyMap<string, number>;
}

/** The edges of state `s` are the entries from `edgeFirst[s]` to before `edgeFirst[s + 1]`, by symbol; likewise the rest. */
export interface PackedStates {
  readonly edgeFirst: Int32Array;
  readonly edgeSymbols: Int32Array;
  readonly edgeTargets: Int32Array;
  readonly jumpFirst: Int32Array;
  /** Three numbers a jump: type, detail, target. */
  readonly jumps: Int32Array;
  readonly acceptFirst: Int32Array;
  /** What ends here: symbols of concepts, which are odd, and twice the numbers of patterns. */
  readonly accepts: Int32Array;
  /** 1 where an edge takes a concept. */
  readonly takesConcept: Uint8Array;
  /** Which symbols may lead on, as bits: see `filterBit`. Saves most of the pairs that lead nowhere. */
  readonly filterLow: Int32Array;
  readonly filterHigh: Int32Array;
}

/** The bit of `filterHigh` that every word has, for states that do not need a symbol to go on. */
export const anyway = 1 << 31;

/** The bit of a symbol: 0–31 in the low half of a filter, 32–62 in the high one. */
export const filterBit = (symbol: number): number => (Math.imul(symbol, 0x9e3779b1) >>> 8) % 63;

/** Types of jumps as numbers. */
export const JumpType = { empty: 0, shape: 1, clauseGap: 2, sentenceGap: 3, assertion: 4 } as const;

/** A state as a list of what leads out of it. */
export interface LooseState {
  readonly edges: (readonly [symbol: number, target: number])[];
  readonly jumps: Jump[];
  readonly accepts: number[];
}

/** Lays states out in flat arrays. The first entry of the list is not a state. */
export function packStates(states: readonly LooseState[]): PackedStates {
  const packer = new StatePacker(
    states.length,
    total(states, ({ edges }) => edges.length),
    total(states, ({ jumps }) => jumps.length),
    total(states, ({ accepts }) => accepts.length),
  );
  for (const { edges, jumps, accepts } of states.slice(1)) {
    for (const [symbol, target] of [...edges].sort((a, b) => a[0] - b[0]))
      packer.edge(symbol, target);
    for (const jump of jumps) packer.jump(...numbersOf(jump), jump.target);
    for (const accept of accepts) packer.accept(accept);
    packer.next();
  }
  return packer.finish();
}

/** Fills the arrays of states, one state after the other from state 1. */
export class StatePacker {
  private readonly packed: PackedStates;
  private state = 1;
  private edges = 0;
  private jumps = 0;
  private accepts = 0;
  /** Jumps that stay at their place: state, target, state, target … */
  private readonly passing: number[] = [];

  /** @param states one more than there are: none has the number 0 */
  constructor(states: number, edges: number, jumps: number, accepts: number) {
    this.packed = {
      edgeFirst: new Int32Array(states + 1),
      edgeSymbols: new Int32Array(edges),
      edgeTargets: new Int32Array(edges),
      jumpFirst: new Int32Array(states + 1),
      jumps: new Int32Array(jumps * 3),
      acceptFirst: new Int32Array(states + 1),
      accepts: new Int32Array(accepts),
      takesConcept: new Uint8Array(states),
      filterLow: new Int32Array(states),
      filterHigh: new Int32Array(states),
    };
  }

  edge(symbol: number, target: number): void {
    this.packed.edgeSymbols[this.edges] = symbol;
    this.packed.edgeTargets[this.edges++] = target;
    if (symbol & 1) this.packed.takesConcept[this.state] = 1;
    const bit = filterBit(symbol);
    if (bit < 32) this.letThrough(1 << bit, 0);
    else this.letThrough(0, 1 << (bit - 32));
  }

  private letThrough(low: number, high: number): void {
    const { filterLow, filterHigh } = this.packed;
    filterLow[this.state] = (filterLow[this.state] as number) | low;
    filterHigh[this.state] = (filterHigh[this.state] as number) | high;
  }

  jump(type: number, detail: number, target: number): void {
    const at = this.jumps++ * 3;
    this.packed.jumps[at] = type;
    this.packed.jumps[at + 1] = detail;
    this.packed.jumps[at + 2] = target;
    if (type === JumpType.empty || type === JumpType.assertion)
      this.passing.push(this.state, target);
    else this.letThrough(0, anyway);
  }

  /**
   * The states, once all are there. What stays at its place leads on where its target does, so filters are handed back
   * along such jumps until nothing changes.
   */
  finish(): PackedStates {
    const { filterLow, filterHigh } = this.packed;
    const { passing } = this;
    for (let changed = true; changed; ) {
      changed = false;
      for (let at = passing.length - 2; at >= 0; at -= 2) {
        const state = passing[at] as number;
        const target = passing[at + 1] as number;
        const low = (filterLow[state] as number) | (filterLow[target] as number);
        const high = (filterHigh[state] as number) | (filterHigh[target] as number);
        if (low === filterLow[state] && high === filterHigh[state]) continue;
        filterLow[state] = low;
        filterHigh[state] = high;
        changed = true;
      }
    }
    return this.packed;
  }

  accept(accept: number): void {
    this.packed.accepts[this.accepts++] = accept;
    this.letThrough(0, anyway);
  }

  /** Ends the state. */
  next(): void {
    const following = ++this.state;
    this.packed.edgeFirst[following] = this.edges;
    this.packed.jumpFirst[following] = this.jumps;
    this.packed.acceptFirst[following] = this.accepts;
  }
}

/** The states as lists again. The first entry is not a state. */
export function unpackStates(packed: PackedStates): readonly LooseState[] {
  const states: LooseState[] = [{ edges: [], jumps: [], accepts: [] }];
  for (let state = 1; state < packed.takesConcept.length; state++) {
    const loose: LooseState = { edges: [], jumps: [], accepts: [] };
    const [edge, edgeEnd] = range(packed.edgeFirst, state);
    for (let at = edge; at < edgeEnd; at++) {
      loose.edges.push([packed.edgeSymbols[at] as number, packed.edgeTargets[at] as number]);
    }
    const [jump, jumpEnd] = range(packed.jumpFirst, state);
    for (let at = jump * 3; at < jumpEnd * 3; at += 3) {
      loose.jumps.push(
        jumpOf(
          packed.jumps[at] as number,
          packed.jumps[at + 1] as number,
          packed.jumps[at + 2] as number,
        ),
      );
    }
    loose.accepts.push(...packed.accepts.subarray(...range(packed.acceptFirst, state)));
    states.push(loose);
  }
  return states;
}

/** Type and detail of a jump as numbers. */
export function numbersOf(jump: Jump): readonly [type: number, detail: number] {
  switch (jump.type) {
    case "empty":
      return [JumpType.empty, 0];
    case "shape":
      return [JumpType.shape, jump.mask];
    case "gap":
      return [jump.clause ? JumpType.clauseGap : JumpType.sentenceGap, jump.most];
    case "assertion":
      return [JumpType.assertion, assertions.indexOf(jump.at)];
  }
}

function jumpOf(type: number, detail: number, target: number): Jump {
  switch (type) {
    case JumpType.shape:
      return { type: "shape", mask: detail, target };
    case JumpType.clauseGap:
    case JumpType.sentenceGap:
      return { type: "gap", most: detail, clause: type === JumpType.clauseGap, target };
    case JumpType.assertion:
      return { type: "assertion", at: assertions[detail] as Assertion, target };
    default:
      return { type: "empty", target };
  }
}

function range(first: Int32Array, state: number): readonly [number, number] {
  return [first[state] as number, first[state + 1] as number];
}

function total(states: readonly LooseState[], count: (state: LooseState) => number): number {
  return states.reduce((sum, state) => sum + count(state), 0);
}

/** Edges up to which a search one by one is the faster one. */
const few = 8;

/** The state that a symbol leads to, or 0. */
export function follow(
  { edgeFirst, edgeSymbols, edgeTargets }: PackedStates,
  state: number,
  symbol: number,
): number {
  let low = edgeFirst[state] as number;
  let high = edgeFirst[state + 1] as number;
  while (high - low > few) {
    const middle = (low + high) >> 1;
    if ((edgeSymbols[middle] as number) <= symbol) low = middle;
    else high = middle;
  }
  for (; low < high; low++) if (edgeSymbols[low] === symbol) return edgeTargets[low] as number;
  return 0;
}
