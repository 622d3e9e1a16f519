import { placeOf, roomFor } from "./edges";
import {
  anyway,
  bitOf,
  JumpType,
  type LooseState,
  numbersOf,
  type PackedStates,
  Row,
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
  private readonly rows: Int32Array;
  private row: number = Row.size;
  private edges = 2;
  private jumps = 0;
  private accepts = 0;
  /** Jumps that stay at their place: state, target, state, target … */
  private readonly passing: number[] = [];

  /**
   * @param states one more than there are: none has the number 0
   * @param room entries for edges
   */
  constructor(states: number, room: number, jumps: number, accepts: number) {
    this.packed = {
      rows: new Int32Array((states + 1) * Row.size),
      edges: new Int32Array((room + 1) * 2),
      jumps: new Int32Array(jumps * 3),
      accepts: new Int32Array(accepts),
    };
    this.rows = this.packed.rows;
  }

  /** Begins a state. */
  begin(edges: number): void {
    const room = roomFor(edges);
    if (room === 0) return;
    this.rows[this.row + Row.edges] = this.edges;
    this.rows[this.row + Row.mask] = room - 1;
    this.edges += room * 2;
  }

  edge(symbol: number, target: number): void {
    const { rows, row } = this;
    const { edges } = this.packed;
    const first = rows[row + Row.edges] as number;
    const place = placeOf(edges, first, (rows[row + Row.mask] as number) + 1, symbol);
    edges[place] = symbol;
    edges[place + 1] = target;
    if (symbol & 1) this.note(Row.traits, Trait.takesConcept);
    const bit = bitOf(symbol);
    this.note(Row.low + (bit >> 5), 1 << bit);
  }

  jump(type: number, detail: number, target: number): void {
    this.note(Row.traits, Trait.jumps);
    this.packed.jumps.set([type, detail, target], this.jumps);
    this.jumps += 3;
    if (type === JumpType.empty || type === JumpType.assertion)
      this.passing.push(this.row, target * Row.size);
    else this.note(Row.high, anyway);
  }

  accept(accept: number): void {
    this.note(Row.traits, Trait.accepts);
    this.packed.accepts[this.accepts++] = accept;
    this.note(Row.high, anyway);
  }

  private note(column: number, bits: number): void {
    const place = this.row + column;
    this.rows[place] = (this.rows[place] as number) | bits;
  }

  /** Ends the state. */
  next(): void {
    this.row += Row.size;
    this.rows[this.row + Row.jumps] = this.jumps;
    this.rows[this.row + Row.accepts] = this.accepts;
  }

  /**
   * The states, once all are there. What stays at its place leads on where its target does, so filters are handed back
   * along such jumps until nothing changes.
   */
  finish(): PackedStates {
    const { passing, rows } = this;
    for (let changed = true; changed; ) {
      changed = false;
      for (let at = passing.length - 2; at >= 0; at -= 2) {
        const row = passing[at] as number;
        const target = passing[at + 1] as number;
        const low = (rows[row + Row.low] as number) | (rows[target + Row.low] as number);
        const high = (rows[row + Row.high] as number) | (rows[target + Row.high] as number);
        if (low === rows[row + Row.low] && high === rows[row + Row.high]) continue;
        rows[row + Row.low] = low;
        rows[row + Row.high] = high;
        changed = true;
      }
    }
    return this.packed;
  }
}

function total(states: readonly LooseState[], count: (state: LooseState) => number): number {
  return states.reduce((sum, state) => sum + count(state), 0);
}
