import { RecentFirst } from "./recent-first";
import { Stream, type Streams } from "./streams";

/** What leads to a target: each kind has a stream of its own. */
export enum Lead {
  root = 0,
  one = 1,
  several = 2,
  empty = 3,
  jump = 4,
}

/** Guesses at a target that are tried. */
const guesses = 4;
// What a number says of a target.
const fresh = 0;
const freshShared = 1;
const guessed = 2;
const again = guessed + guesses;

/**
 * Codes where edges and jumps lead: to a state that was guessed, to the next new one, or to one of those that several
 * lead to, the last ones first.
 */
export class TargetCode {
  /** States that several lead to. */
  private readonly recent = new RecentFirst();
  private readonly sharedStates: boolean[] = [];
  private last = 1;

  /** @param shared for the writer: whether several lead to a state, by state */
  constructor(
    private readonly streams: Streams,
    private readonly shared?: readonly boolean[],
  ) {}

  /** The number of states that came up. */
  get count(): number {
    return this.last;
  }

  /** Whether several lead to a state that came up. */
  isShared(state: number): boolean {
    return this.sharedStates[state] === true;
  }

  /** @param likely states to guess, the likeliest first; 0 is none */
  code(lead: number, likely: readonly number[], wanted: number): number {
    const given = this.shared ? this.numberOf(likely, wanted) : 0;
    const number = this.streams.code(Stream.targets + lead, given);
    if (number === fresh || number === freshShared) return this.first(number === freshShared);
    if (number < again) return likely[number - guessed] as number;
    return this.recent.take(number - again);
  }

  private numberOf(likely: readonly number[], wanted: number): number {
    if (wanted > this.last) return this.shared?.[wanted] ? freshShared : fresh;
    const guess = likely.indexOf(wanted);
    return guess >= 0 ? guessed + guess : again + this.recent.placeOf(wanted);
  }

  private first(shared: boolean): number {
    const state = ++this.last;
    this.sharedStates[state] = shared;
    if (shared) this.recent.add(state);
    return state;
  }
}
