import { Known } from "./known";
import type { Root } from "./root";

/** Numbers of memory for words that are kept for the next text: those of about 30,000 words. */
const longestKept = 1 << 18;

/** Bounds that make the time linear whatever the patterns are. */
enum Most {
  /** Pairs of state and position that are followed from one word. */
  pairs = 3000,
  /** Words that one match may span. */
  words = 60,
}

/** Slots for pairs, a power of two and more than twice as many; and what is left of a hash of 32 bits for them. */
enum Slots {
  count = 1 << 13,
  shift = 32 - 13,
}

/** Pairs of state and position that are still to be followed, each of them once. */
export class PairQueue {
  readonly states = new Int32Array(Most.pairs);
  readonly places = new Int32Array(Most.pairs);
  count = 0;
  private start = 0;
  /** For each slot, the pair that is in it if that pair says the same: so nothing has to be wiped (Briggs and Torczon 1993). */
  private readonly pairs = new Uint16Array(Slots.count);
  private readonly slotOf = new Int32Array(Most.pairs);

  /** Begins with no pairs, from a word. */
  begin(start: number): void {
    this.start = start;
    this.count = 0;
  }

  /** Adds a pair, unless it was added before, is too far from the first word, or there are too many. */
  add(state: number, at: number): void {
    const { count, pairs, slotOf, states, places } = this;
    const offset = at - this.start;
    if (offset > Most.words || count === Most.pairs) return;
    let slot = Math.imul(state * 64 + offset, 0x9e3779b1) >>> Slots.shift;
    for (;;) {
      const pair = pairs[slot] as number;
      if (pair >= count || slotOf[pair] !== slot) break;
      if (states[pair] === state && places[pair] === at) return;
      slot = (slot + 1) & (Slots.count - 1);
    }
    pairs[slot] = count;
    slotOf[count] = slot;
    states[count] = state;
    places[count] = at;
    this.count = count + 1;
  }
}

/** Concepts that begin at words: those of a word stand together. */
export class ConceptList {
  /** What they are … */
  symbols = new Int32Array(1 << 12);
  /** … and the word after each. */
  reach = new Int32Array(1 << 12);
  count = 0;

  /** Adds one and returns how many there are. */
  add(symbol: number, end: number): number {
    if (this.count === this.symbols.length) this.grow();
    this.symbols[this.count] = symbol;
    this.reach[this.count] = end;
    return ++this.count;
  }

  /** Leaves nothing of a text behind. */
  clear(): void {
    this.symbols.fill(0, 0, this.count);
    this.reach.fill(0, 0, this.count);
    this.count = 0;
  }

  private grow(): void {
    const { symbols, reach } = this;
    this.symbols = new Int32Array(symbols.length * 2);
    this.reach = new Int32Array(symbols.length * 2);
    this.symbols.set(symbols);
    this.reach.set(reach);
  }
}

/** Memory that one match needs and the next can use again. */
export interface Scratch {
  readonly queue: PairQueue;
  readonly concepts: ConceptList;
  /** Numbers at the places of `Known`, for as many words as a text had so far. */
  known: Int32Array;
  /** The start state of the automaton that the memory is used with. */
  root: Root | undefined;
}

/** Memory for matches of one automaton that run one after the other. */
export function createScratch(): Scratch {
  return {
    queue: new PairQueue(),
    concepts: new ConceptList(),
    known: new Int32Array(0),
    root: undefined,
  };
}

/** The memory for what is known of so many words. It holds zeros, and has to when the match is over. */
export function knownFor(scratch: Scratch, words: number): Int32Array {
  const room = words * Known.size;
  // That of a very long text is not kept.
  if (room > longestKept) return new Int32Array(room);
  if (room > scratch.known.length) scratch.known = new Int32Array(room);
  return scratch.known;
}
