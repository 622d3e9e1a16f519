import type { Root } from "./root";

/** Pairs of state and position that are followed from one word. Makes the time linear whatever the patterns are. */
export const mostVisits = 3000;
/** Slots for the pairs that were seen, a power of two: more than twice `mostVisits`. */
export const slots = 1 << 13;

/** Memory that one match needs and the next can use again. */
export interface Scratch {
  readonly queueState: Int32Array;
  readonly queueAt: Int32Array;
  readonly seenKey: Int32Array;
  readonly seenStamp: Int32Array;
  /** Goes up with every word, so that what was seen from the last one need not be wiped. */
  stamp: number;
  /** The start state of the automaton that the memory is used with. */
  root: Root | undefined;
}

/** Memory for matches of one automaton that run one after the other. */
export function createScratch(): Scratch {
  return {
    queueState: new Int32Array(mostVisits),
    queueAt: new Int32Array(mostVisits),
    seenKey: new Int32Array(slots),
    seenStamp: new Int32Array(slots),
    stamp: 0,
    root: undefined,
  };
}
