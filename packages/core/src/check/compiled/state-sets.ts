import { JumpType } from "../../text/match/packed";
import type { GroupedStates } from "./coding/grouped-state";
import { NumberList } from "./coding/number-list";

/** Whether a jump may lead on without a word: an empty one does, and a gap of no words. */
const mayStay = (type: number): boolean =>
  type === JumpType.empty || type === JumpType.clauseGap || type === JumpType.sentenceGap;

/** Sets of states by number from 1, each with all that is reached from it without a word. */
export class StateSets {
  /** The members of set `n` are those from `first[n]` to before `first[n + 1]`. */
  readonly first = new NumberList();
  readonly members = new NumberList();
  /** Sets by hash, with open addressing; 0 is none. */
  private slots = new Int32Array(1 << 12);
  /** The set of each single state; 0 while nobody asked. */
  private readonly ofOne: Int32Array;
  private readonly reached: Int32Array;
  private readonly single: number[] = [];
  private stamp = 0;
  private readonly jumpFirst: Int32Array;
  private readonly jumps: Int32Array;

  constructor(states: GroupedStates) {
    this.ofOne = new Int32Array(states.count + 1);
    this.reached = new Int32Array(states.count + 1);
    this.jumpFirst = states.jumpFirst.numbers();
    this.jumps = states.jumps.numbers();
    this.first.push(0);
    this.first.push(0);
  }

  get count(): number {
    return this.first.length - 2;
  }

  /** The number of the set that one state makes. */
  one(state: number): number {
    let set = this.ofOne[state] as number;
    if (set === 0) {
      this.single[0] = state;
      this.single.length = 1;
      set = this.several(this.single);
      this.ofOne[state] = set;
    }
    return set;
  }

  /** The number of the set that states make, a new one when it has none. The list is used up. */
  several(states: number[]): number {
    this.close(states);
    if (this.count * 2 > this.slots.length) this.grow();
    const mask = this.slots.length - 1;
    let slot = hashOf(states) & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask)
      if (this.isSame(this.slots[slot] as number, states)) return this.slots[slot] as number;
    for (const state of states) this.members.push(state);
    this.first.push(this.members.length);
    this.slots[slot] = this.count;
    return this.count;
  }

  /** Adds what is reached without a word, and sorts. */
  private close(states: number[]): void {
    const { reached, jumpFirst, jumps } = this;
    const stamp = ++this.stamp;
    for (const state of states) reached[state] = stamp;
    // What is added while the list is walked is walked too.
    for (let index = 0; index < states.length; index++) {
      const state = states[index] as number;
      const end = jumpFirst[state + 1] as number;
      for (let jump = jumpFirst[state] as number; jump < end; jump += 3) {
        const target = jumps[jump + 2] as number;
        if (!mayStay(jumps[jump] as number) || reached[target] === stamp) continue;
        reached[target] = stamp;
        states.push(target);
      }
    }
    if (states.length > 1) states.sort((a, b) => a - b);
  }

  private isSame(set: number, states: readonly number[]): boolean {
    const from = this.first.at(set);
    if (this.first.at(set + 1) - from !== states.length) return false;
    for (let index = 0; index < states.length; index++)
      if (this.members.at(from + index) !== states[index]) return false;
    return true;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    for (let set = 1; set <= this.count; set++) {
      const states = this.members.numbers().subarray(this.first.at(set), this.first.at(set + 1));
      let slot = hashOf(states) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = set;
    }
  }
}

function hashOf(states: ArrayLike<number>): number {
  let hash = 0;
  for (let index = 0; index < states.length; index++)
    hash = Math.imul(hash ^ (states[index] as number), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) >>> 0;
}
