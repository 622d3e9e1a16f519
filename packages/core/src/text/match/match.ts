import { Flag, type Tokens } from "../tokens";
import { assertionNeeds, holdsAtEnd } from "./assertions";
import { follow } from "./edges";
import { Known, noteOffers } from "./known";
import type { GivenSpan, Matches } from "./matches";
import { type Automaton, anyway, JumpType, Trait } from "./packed";
import { always, prepareRoot, type Root } from "./root";
import { createScratch, mostVisits, type Scratch, slots } from "./scratch";

export type { GivenSpan, Matches } from "./matches";

/** Words that one match may span. */
const longestMatch = 60;

/**
 * Finds all matches in one pass, from the last word to the first. From each word one walk finds the concepts and the
 * patterns that begin there: a concept that it finds leads on from the start state at once, and those that begin at later
 * words are all known by then. No recursion, no backtracking: each pair of state and position is followed once from each
 * word.
 */
export function match(
  automaton: Automaton,
  tokens: Tokens,
  given: readonly GivenSpan[] = [],
  scratch: Scratch = createScratch(),
): Matches {
  return new Matcher(automaton, tokens, scratch).run(given);
}

class Matcher {
  private readonly patterns: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private steps = 0;

  /** What begins at each word, in numbers at the places of `Known`. */
  private readonly known: Int32Array;
  // Concepts that begin at words: what they are, and the word after each. Those of a word stand together.
  private readonly symbols: number[] = [];
  private readonly reach: number[] = [];

  private readonly root: Root;
  private queued = 0;
  /** States that wait at the first word for the concepts that begin there. */
  private readonly waiting: number[] = [];
  private waits = 0;
  private start = 0;
  private stamp = 0;
  /** First word after the sentence. */
  private limit = 0;

  // What every step reads, at hand.
  private readonly ids: Int32Array;
  private readonly flags: Int32Array;
  private readonly filterLow: Int32Array;
  private readonly filterHigh: Int32Array;
  private readonly queueState: Int32Array;
  private readonly queueAt: Int32Array;
  private readonly seenKey: Int32Array;
  private readonly seenStamp: Int32Array;

  constructor(
    private readonly automaton: Automaton,
    private readonly tokens: Tokens,
    private readonly scratch: Scratch,
  ) {
    this.ids = tokens.ids;
    this.flags = tokens.flags;
    this.filterLow = automaton.filterLow;
    this.filterHigh = automaton.filterHigh;
    this.queueState = scratch.queueState;
    this.queueAt = scratch.queueAt;
    this.seenKey = scratch.seenKey;
    this.seenStamp = scratch.seenStamp;
    // The stamps of earlier texts must not come round again.
    if (scratch.stamp > 1 << 30) {
      scratch.seenStamp.fill(0);
      scratch.stamp = 0;
    }
    scratch.root ??= prepareRoot(automaton);
    this.root = scratch.root;
    this.stamp = scratch.stamp;
    this.known = new Int32Array(tokens.count * Known.size);
  }

  run(given: readonly GivenSpan[]): Matches {
    const { tokens } = this;
    const spans = [...given].sort((a, b) => b.start - a.start);
    let nextSpan = 0;
    this.limit = tokens.count;
    for (let at = tokens.count - 1; at >= 0; at--) {
      this.start = at;
      this.begin();
      for (let span = spans[nextSpan]; span && span.start >= at; span = spans[++nextSpan]) {
        if (span.start === at) this.addConcept(span.symbol, Math.min(span.end, this.limit));
      }
      if (this.queued > 0) this.walk();
      noteOffers(this.known, this.symbols, at, tokens.ids[at] as number);
      if ((tokens.flags[at] as number) & Flag.sentence) this.limit = at;
    }
    this.scratch.stamp = this.stamp;
    return { patterns: this.patterns, starts: this.starts, ends: this.ends, steps: this.steps };
  }

  /** Queues where the first word itself leads. */
  private begin(): void {
    const { start, root, ids, flags } = this;
    this.steps++;
    this.known[start * Known.size + Known.first] = this.symbols.length;
    this.known[start * Known.size + Known.last] = this.symbols.length;
    this.queued = 0;
    this.waits = 0;
    this.stamp++;
    const target = root.words[ids[start] as number] as number;
    if (target !== 0) this.push(target, start + 1);
    const flag = (flags[start] as number) | always;
    if ((flag & root.jumpFlags) !== 0) this.leapFrom(root, flag);
  }

  /** Takes those jumps of the start state that the flags of the first word allow. */
  private leapFrom({ state, jumpNeeds }: Root, flags: number): void {
    const jump = this.automaton.jumpFirst[state] as number;
    for (let index = 0; index < jumpNeeds.length; index++) {
      if ((flags & (jumpNeeds[index] as number)) !== 0) this.jump((jump + index) * 3, this.start);
    }
  }

  private walk(): void {
    const { automaton, start, limit, ids, queueState, queueAt } = this;
    const { traits } = automaton;
    for (let next = 0; next < this.queued; next++) {
      const state = queueState[next] as number;
      const at = queueAt[next] as number;
      this.steps++;
      const can = traits[state] as number;
      if (can & Trait.accepts && at > start) this.accept(state, at);
      if (at < limit) {
        const id = ids[at] as number;
        if (id !== 0) {
          const target = follow(automaton, state, id * 2);
          if (target !== 0) this.push(target, at + 1);
        }
        if (can & Trait.takesConcept) this.takeConcepts(state, at);
      }
      if (can & Trait.jumps) this.takeJumps(state, at);
    }
  }

  private takeJumps(state: number, at: number): void {
    const { jumpFirst } = this.automaton;
    const end = jumpFirst[state + 1] as number;
    for (let jump = jumpFirst[state] as number; jump < end; jump++) this.jump(jump * 3, at);
  }

  private takeConcepts(state: number, at: number): void {
    if (at === this.start) this.waiting[this.waits++] = state;
    const last = this.known[at * Known.size + Known.last] as number;
    for (let entry = this.known[at * Known.size + Known.first] as number; entry < last; entry++) {
      this.steps++;
      const target = follow(this.automaton, state, this.symbols[entry] as number);
      if (target !== 0) this.push(target, this.reach[entry] as number);
    }
  }

  private jump(jump: number, at: number): void {
    const { jumps } = this.automaton;
    const type = jumps[jump];
    const detail = jumps[jump + 1] as number;
    const target = jumps[jump + 2] as number;
    const inside = at < this.limit;
    const flags = inside ? (this.flags[at] as number) : 0;
    this.steps++;
    if (type === JumpType.empty) this.push(target, at);
    else if (type === JumpType.shape) {
      if ((flags & detail) !== 0) this.push(target, at + 1);
    } else if (type === JumpType.assertion) {
      if ((flags & (assertionNeeds[detail] as number)) !== 0 || (!inside && holdsAtEnd(detail)))
        this.push(target, at);
    } else this.gap(target, at, detail, type === JumpType.clauseGap);
  }

  private gap(target: number, at: number, most: number, clause: boolean): void {
    const { flags, known } = this;
    const low = this.filterLow[target] as number;
    const high = this.filterHigh[target] as number;
    const end = Math.min(at + most, this.limit - 1);
    this.push(target, at);
    // The words of the gap, and the one after it, are in the clause of the word before it.
    if (clause && at < end && (flags[at] as number) & Flag.clause) return;
    for (let position = at + 1; position <= end; position++) {
      if (clause && (flags[position] as number) & Flag.clause) break;
      this.steps++;
      const place = position * Known.size;
      if (
        (low & (known[place + Known.low] as number)) !== 0 ||
        (high & (known[place + Known.high] as number)) !== 0
      )
        this.enqueue(target, position);
    }
  }

  private accept(state: number, end: number): void {
    const { acceptFirst, accepts } = this.automaton;
    const last = acceptFirst[state + 1] as number;
    for (let entry = acceptFirst[state] as number; entry < last; entry++) {
      const accepted = accepts[entry] as number;
      if (accepted & 1) this.addConcept(accepted, end);
      else {
        this.patterns.push(accepted >> 1);
        this.starts.push(this.start);
        this.ends.push(end);
      }
    }
  }

  /** Notes a concept at the first word, and takes it from the start state and those that wait. */
  private addConcept(symbol: number, end: number): void {
    const place = this.start * Known.size;
    const last = this.known[place + Known.last] as number;
    for (let entry = this.known[place + Known.first] as number; entry < last; entry++) {
      if (this.symbols[entry] === symbol && this.reach[entry] === end) return;
    }
    this.symbols.push(symbol);
    this.reach.push(end);
    this.known[place + Known.last] = last + 1;
    const target = this.root.concepts[symbol] as number;
    if (target !== 0) this.push(target, end);
    for (let index = 0; index < this.waits; index++) {
      const next = follow(this.automaton, this.waiting[index] as number, symbol);
      if (next !== 0) this.push(next, end);
    }
  }

  /** Whether a state can do anything at a place after the first word. */
  private leadsOn(state: number, at: number): boolean {
    const { filterLow, filterHigh } = this;
    if (at >= this.limit) return ((filterHigh[state] as number) & anyway) !== 0;
    const place = at * Known.size;
    const low = (filterLow[state] as number) & (this.known[place + Known.low] as number);
    const high = (filterHigh[state] as number) & (this.known[place + Known.high] as number);
    return low !== 0 || high !== 0;
  }

  /** Notes a pair of state and position, if it leads on. */
  private push(state: number, at: number): void {
    if (at === this.start || this.leadsOn(state, at)) this.enqueue(state, at);
  }

  /** Notes a pair of state and position, unless it was seen from this word already. */
  private enqueue(state: number, at: number): void {
    const offset = at - this.start;
    if (offset > longestMatch || this.queued === mostVisits) return;
    const { seenKey, seenStamp, queueState, queueAt, stamp } = this;
    const key = state * 64 + offset;
    let slot = Math.imul(key, 0x9e3779b1) >>> 19;
    while (seenStamp[slot] === stamp) {
      if (seenKey[slot] === key) return;
      slot = (slot + 1) & (slots - 1);
    }
    seenStamp[slot] = stamp;
    seenKey[slot] = key;
    queueState[this.queued] = state;
    queueAt[this.queued] = at;
    this.queued++;
  }
}
