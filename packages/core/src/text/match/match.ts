import { Flag, type Tokens } from "../tokens";
import { assertionNeeds, holdsAtEnd } from "./assertions";
import { type Automaton, anyway, filterBit, follow, JumpType } from "./packed";
import { prepareRoot, type Root } from "./root";
import { createScratch, mostVisits, type Scratch, slots } from "./scratch";

/** A concept that the text itself defines, such as a name of the document: words `start` to before `end`. */
export interface GivenSpan {
  readonly symbol: number;
  readonly start: number;
  readonly end: number;
}

/** Every match of every pattern, one array a property; sorted by start, last first. */
export interface Matches {
  readonly patterns: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Transitions that were tried: the measure of work. */
  readonly steps: number;
}

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

  // Concepts that begin at a word: entries first[word] to before last[word] of symbols and reach.
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly symbols: number[] = [];
  private readonly reach: number[] = [];
  // What can be taken at a word, as bits like those of the states' filters.
  private readonly offersLow: Int32Array;
  private readonly offersHigh: Int32Array;

  private readonly root: Root;
  private queued = 0;
  /** States that wait at the first word for the concepts that begin there. */
  private waiting: readonly number[] = [];
  private start = 0;
  /** First word after the sentence. */
  private limit = 0;

  constructor(
    private readonly automaton: Automaton,
    private readonly tokens: Tokens,
    private readonly scratch: Scratch,
  ) {
    // The stamps of earlier texts must not come round again.
    if (scratch.stamp > 1 << 30) {
      scratch.seenStamp.fill(0);
      scratch.stamp = 0;
    }
    scratch.root ??= prepareRoot(automaton);
    this.root = scratch.root;
    this.first = new Int32Array(tokens.count + 1);
    this.last = new Int32Array(tokens.count + 1);
    this.offersLow = new Int32Array(tokens.count + 1);
    this.offersHigh = new Int32Array(tokens.count + 1);
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
      this.offer(at);
      if ((tokens.flags[at] as number) & Flag.sentence) this.limit = at;
    }
    return { patterns: this.patterns, starts: this.starts, ends: this.ends, steps: this.steps };
  }

  /** Queues where the first word itself leads. */
  private begin(): void {
    const { start, root, scratch } = this;
    const { ids, flags } = this.tokens;
    this.steps++;
    this.first[start] = this.symbols.length;
    this.last[start] = this.symbols.length;
    this.queued = 0;
    if (this.waiting.length > 0) this.waiting = [];
    scratch.stamp++;
    const target = root.words[ids[start] as number] as number;
    if (target !== 0) this.push(target, start + 1);
    if (root.jumpFlags === -1 || ((flags[start] as number) & root.jumpFlags) !== 0)
      this.takeJumps(root.state, start);
  }

  private walk(): void {
    const { automaton, start, limit } = this;
    const { acceptFirst, accepts, takesConcept } = automaton;
    const { ids } = this.tokens;
    const { queueState, queueAt } = this.scratch;
    for (let next = 0; next < this.queued; next++) {
      const state = queueState[next] as number;
      const at = queueAt[next] as number;
      this.steps++;
      if (at > start) {
        const acceptEnd = acceptFirst[state + 1] as number;
        for (let accept = acceptFirst[state] as number; accept < acceptEnd; accept++)
          this.accept(accepts[accept] as number, at);
      }
      if (at < limit) {
        const id = ids[at] as number;
        if (id !== 0) {
          const target = follow(automaton, state, id * 2);
          if (target !== 0) this.push(target, at + 1);
        }
        if (takesConcept[state] === 1) this.takeConcepts(state, at);
      }
      this.takeJumps(state, at);
    }
  }

  private takeJumps(state: number, at: number): void {
    const { jumpFirst } = this.automaton;
    const end = jumpFirst[state + 1] as number;
    for (let jump = jumpFirst[state] as number; jump < end; jump++) this.jump(jump * 3, at);
  }

  private takeConcepts(state: number, at: number): void {
    if (at === this.start) this.waiting = [...this.waiting, state];
    const last = this.last[at] as number;
    for (let entry = this.first[at] as number; entry < last; entry++) {
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
    const flags = inside ? (this.tokens.flags[at] as number) : 0;
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
    const { flags } = this.tokens;
    const end = Math.min(at + most, this.limit - 1);
    this.push(target, at);
    for (let position = at + 1; position <= end; position++) {
      // The words of the gap, and the one after it, are in the clause of the word before it.
      const between = (flags[position - 1] as number) | (flags[position] as number);
      if (clause && between & Flag.clause) break;
      this.steps++;
      this.push(target, position);
    }
  }

  private accept(accepted: number, end: number): void {
    if (accepted & 1) this.addConcept(accepted, end);
    else {
      this.patterns.push(accepted >> 1);
      this.starts.push(this.start);
      this.ends.push(end);
    }
  }

  /** Notes a concept at the first word, and takes it from the start state and those that wait. */
  private addConcept(symbol: number, end: number): void {
    const last = this.last[this.start] as number;
    for (let entry = this.first[this.start] as number; entry < last; entry++) {
      if (this.symbols[entry] === symbol && this.reach[entry] === end) return;
    }
    this.symbols.push(symbol);
    this.reach.push(end);
    this.last[this.start] = last + 1;
    const target = this.root.concepts[symbol] as number;
    if (target !== 0) this.push(target, end);
    for (const state of this.waiting) {
      const next = follow(this.automaton, state, symbol);
      if (next !== 0) this.push(next, end);
    }
  }

  /** Notes what can be taken at a word, once all concepts that begin there are known. */
  private offer(at: number): void {
    let low = 0;
    let high = anyway;
    const add = (symbol: number): void => {
      const bit = filterBit(symbol);
      if (bit < 32) low |= 1 << bit;
      else high |= 1 << (bit - 32);
    };
    const id = this.tokens.ids[at] as number;
    if (id !== 0) add(id * 2);
    const last = this.last[at] as number;
    for (let entry = this.first[at] as number; entry < last; entry++)
      add(this.symbols[entry] as number);
    this.offersLow[at] = low;
    this.offersHigh[at] = high;
  }

  /** Whether a state can do anything at a place after the first word. */
  private leadsOn(state: number, at: number): boolean {
    const { filterLow, filterHigh } = this.automaton;
    if (at >= this.limit) return ((filterHigh[state] as number) & anyway) !== 0;
    return (
      (((filterLow[state] as number) & (this.offersLow[at] as number)) |
        ((filterHigh[state] as number) & (this.offersHigh[at] as number))) !==
      0
    );
  }

  /** Notes a pair of state and position, unless it was seen from this word already. */
  private push(state: number, at: number): void {
    const offset = at - this.start;
    if (offset > longestMatch || this.queued === mostVisits) return;
    if (offset > 0 && !this.leadsOn(state, at)) return;
    const { seenKey, seenStamp, queueState, queueAt, stamp } = this.scratch;
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
