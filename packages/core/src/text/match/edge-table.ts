/**
 * Transitions of the automaton: (state, symbol) to state. One flat table with open addressing: a third of the time of a
 * Map of numbers, and nothing to collect.
 */
export class EdgeTable {
  private states: Int32Array;
  private symbols: Int32Array;
  private targets: Int32Array;
  private mask: number;
  private used = 0;

  constructor(room = 1 << 12) {
    this.states = new Int32Array(room);
    this.symbols = new Int32Array(room);
    this.targets = new Int32Array(room);
    this.mask = room - 1;
  }

  /** The target, or 0: no edge leads to state 0. */
  get(state: number, symbol: number): number {
    const { states, symbols, targets, mask } = this;
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> 7;
    for (;;) {
      slot &= mask;
      const target = targets[slot] as number;
      if (target === 0) return 0;
      if (states[slot] === state && symbols[slot] === symbol) return target;
      slot++;
    }
  }

  set(state: number, symbol: number, target: number): void {
    if (this.used * 2 > this.mask) this.grow();
    this.place(state, symbol, target);
    this.used++;
  }

  private place(state: number, symbol: number, target: number): void {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> 7;
    for (;;) {
      slot &= this.mask;
      if (this.targets[slot] === 0) break;
      slot++;
    }
    this.states[slot] = state;
    this.symbols[slot] = symbol;
    this.targets[slot] = target;
  }

  private grow(): void {
    const { states, symbols, targets } = this;
    const room = targets.length * 4;
    this.states = new Int32Array(room);
    this.symbols = new Int32Array(room);
    this.targets = new Int32Array(room);
    this.mask = room - 1;
    for (let slot = 0; slot < targets.length; slot++) {
      const target = targets[slot] as number;
      if (target !== 0) this.place(states[slot] as number, symbols[slot] as number, target);
    }
  }

  /** Calls back for every edge, in no order. */
  forEach(visit: (state: number, symbol: number, target: number) => void): void {
    for (let slot = 0; slot < this.targets.length; slot++) {
      const target = this.targets[slot] as number;
      if (target !== 0) visit(this.states[slot] as number, this.symbols[slot] as number, target);
    }
  }
}
