import { placeOf, roomFor } from "./edges";
import {
  anyway,
  highBit,
  JumpType,
  type LooseState,
  lowBit,
  numbersOf,
  type PackedStates,
  Trait,
} from "./packed";

/** Lays states out in flat arrays. The first entry of the list is not a state. */
export function packStates(states: readonly LooseState[]): PackedStates {
  const packer = new StatePacker(
    states.length,
    total(states, ({ edges }) => roomFor(edges.length)),
    total(states, ({ jumps }) => jumps.length),
    total(states, ({ accepts }) => accepts.length),
  );
  for (const { edges, jumps, accepts } of states.slice(1)) {
    packer.begin(edges.length);
    for (const [symbol, target] of edges) packer.edge(symbol, target);
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
  // Of the entries for edges, the first of the state and the one after its last.
  private edgesFrom = 0;
  private edgesTo = 0;
  private jumps = 0;
  private accepts = 0;
  // What is known of the state so far: see `PackedStates`.
  private traits = 0;
  private low = 0;
  private high = 0;
  private readonly edgeSymbols: Int32Array;
  private readonly edgeTargets: Int32Array;
  /** Jumps that stay at their place: state, target, state, target … */
  private readonly passing: number[] = [];

  /**
   * @param states one more than there are: none has the number 0
   * @param room entries for edges
   */
  constructor(states: number, room: number, jumps: number, accepts: number) {
    this.packed = {
      edgeFirst: new Int32Array(states + 1),
      edgeSymbols: new Int32Array(room),
      edgeTargets: new Int32Array(room),
      jumpFirst: new Int32Array(states + 1),
      jumps: new Int32Array(jumps * 3),
      acceptFirst: new Int32Array(states + 1),
      accepts: new Int32Array(accepts),
      traits: new Uint8Array(states),
      filterLow: new Int32Array(states),
      filterHigh: new Int32Array(states),
    };
    this.edgeSymbols = this.packed.edgeSymbols;
    this.edgeTargets = this.packed.edgeTargets;
  }

  /** Begins a state. */
  begin(edges: number): void {
    this.edgesFrom = this.edgesTo;
    this.edgesTo += roomFor(edges);
  }

  edge(symbol: number, target: number): void {
    const { edgeSymbols, edgeTargets } = this;
    const entry = placeOf(edgeSymbols, this.edgesFrom, this.edgesTo - this.edgesFrom, symbol);
    edgeSymbols[entry] = symbol;
    edgeTargets[entry] = target;
    if (symbol & 1) this.traits |= Trait.takesConcept;
    this.low |= lowBit(symbol);
    this.high |= highBit(symbol);
  }

  jump(type: number, detail: number, target: number): void {
    this.traits |= Trait.jumps;
    const at = this.jumps++ * 3;
    this.packed.jumps[at] = type;
    this.packed.jumps[at + 1] = detail;
    this.packed.jumps[at + 2] = target;
    if (type === JumpType.empty || type === JumpType.assertion)
      this.passing.push(this.state, target);
    else this.high |= anyway;
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
    this.traits |= Trait.accepts;
    this.packed.accepts[this.accepts++] = accept;
    this.high |= anyway;
  }

  /** Ends the state. */
  next(): void {
    this.packed.traits[this.state] = this.traits;
    this.packed.filterLow[this.state] = this.low;
    this.packed.filterHigh[this.state] = this.high;
    this.traits = 0;
    this.low = 0;
    this.high = 0;
    const following = ++this.state;
    this.packed.edgeFirst[following] = this.edgesTo;
    this.packed.jumpFirst[following] = this.jumps;
    this.packed.acceptFirst[following] = this.accepts;
  }
}

function total(states: readonly LooseState[], count: (state: LooseState) => number): number {
  return states.reduce((sum, state) => sum + count(state), 0);
}
