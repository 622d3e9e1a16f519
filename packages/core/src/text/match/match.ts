import { Flag, type Tokens } from "../tokens";
import { assertionNeeds, holdsAtEnd } from "./assertions";
import { Known, offer, offerWord } from "./known";
import type { GivenSpan, Matches } from "./matches";
import { type Automaton, anyway, follow, JumpType, Row, Trait } from "./packed";
import { always, prepareRoot, type Root } from "./root";
import { type ConceptList, createScratch, knownFor, type PairQueue, type Scratch } from "./scratch";

export type { GivenSpan, Matches } from "./matches";

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
  private readonly concepts: ConceptList;
  private readonly root: Root;
  private readonly queue: PairQueue;
  /** States that wait at the first word for the concepts that begin there. */
  private readonly waiting: number[] = [];
  private waits = 0;
  private start = 0;
  /** First word after the sentence. */
  private limit = 0;

  // What every step reads, at hand.
  private readonly ids: Int32Array;
  private readonly flags: Int32Array;
  private readonly rows: Int32Array;

  constructor(
    private readonly automaton: Automaton,
    private readonly tokens: Tokens,
    scratch: Scratch,
  ) {
    this.ids = tokens.ids;
    this.flags = tokens.flags;
    this.rows = automaton.rows;
    this.queue = scratch.queue;
    scratch.root ??= prepareRoot(automaton);
    this.root = scratch.root;
    this.known = knownFor(scratch, tokens.count);
    this.concepts = scratch.concepts;
  }

  run(given: readonly GivenSpan[]): Matches {
    const { tokens, known } = this;
    const spans = [...given].sort((a, b) => b.start - a.start);
    let nextSpan = 0;
    let clauseEnd = tokens.count;
    this.limit = tokens.count;
    for (let at = tokens.count - 1; at >= 0; at--) {
      this.start = at;
      known[at * Known.size + Known.clauseEnd] = clauseEnd;
      this.begin();
      for (let span = spans[nextSpan]; span && span.start >= at; span = spans[++nextSpan]) {
        if (span.start === at) this.addConcept(span.symbol, Math.min(span.end, this.limit));
      }
      if (this.queue.count > 0) this.walk();
      const flags = tokens.flags[at] as number;
      if (flags & Flag.clause) clauseEnd = at;
      if (flags & Flag.sentence) this.limit = at;
    }
    known.fill(0, 0, tokens.count * Known.size);
    this.concepts.clear();
    return { patterns: this.patterns, starts: this.starts, ends: this.ends, steps: this.steps };
  }

  /** Queues where the first word itself leads. */
  private begin(): void {
    const { start, root, ids, flags, known } = this;
    this.steps++;
    known[start * Known.size + Known.first] = this.concepts.count;
    known[start * Known.size + Known.last] = this.concepts.count;
    offerWord(known, start, ids[start] as number);
    this.queue.begin(start);
    this.waits = 0;
    const target = root.words[ids[start] as number] as number;
    if (target !== 0) this.push(target, start + 1);
    const flag = (flags[start] as number) | always;
    if ((flag & root.jumpFlags) !== 0) this.leapFrom(root, flag);
  }

  /** Takes those jumps of the start state that the flags of the first word allow. */
  private leapFrom({ firstJump, jumpNeeds }: Root, flags: number): void {
    for (let index = 0; index < jumpNeeds.length; index++) {
      if ((flags & (jumpNeeds[index] as number)) !== 0)
        this.jump(firstJump + index * 3, this.start);
    }
  }

  private walk(): void {
    const { automaton, rows, queue, start, limit, ids } = this;
    for (let next = 0; next < queue.count; next++) {
      const state = queue.states[next] as number;
      const at = queue.places[next] as number;
      const can = rows[state * Row.size + Row.traits] as number;
      if (can & Trait.accepts && at > start) this.accept(state, at);
      if (at < limit) {
        const target = follow(automaton, state, (ids[at] as number) * 2);
        if (target !== 0) this.push(target, at + 1);
        if (can & Trait.takesConcept) this.takeConcepts(state, at);
      }
      if (can & Trait.jumps) this.takeJumps(state, at);
    }
    this.steps += queue.count;
  }

  private takeJumps(state: number, at: number): void {
    const first = this.rows[state * Row.size + Row.jumps] as number;
    const end = this.rows[(state + 1) * Row.size + Row.jumps] as number;
    for (let jump = first; jump < end; jump += 3) this.jump(jump, at);
    this.steps += (end - first) / 3;
  }

  private takeConcepts(state: number, at: number): void {
    const { known } = this;
    const { symbols, reach } = this.concepts;
    if (at === this.start) this.waiting[this.waits++] = state;
    const first = known[at * Known.size + Known.first] as number;
    const last = known[at * Known.size + Known.last] as number;
    this.steps += last - first;
    for (let entry = first; entry < last; entry++) {
      const target = follow(this.automaton, state, symbols[entry] as number);
      if (target !== 0) this.push(target, reach[entry] as number);
    }
  }

  private jump(jump: number, at: number): void {
    const { jumps } = this.automaton;
    const type = jumps[jump];
    const detail = jumps[jump + 1] as number;
    const target = jumps[jump + 2] as number;
    const inside = at < this.limit;
    const flags = inside ? (this.flags[at] as number) : 0;
    if (type === JumpType.empty) this.push(target, at);
    else if (type === JumpType.shape) {
      if ((flags & detail) !== 0) this.push(target, at + 1);
    } else if (type === JumpType.assertion) {
      if ((flags & (assertionNeeds[detail] as number)) !== 0 || (!inside && holdsAtEnd(detail)))
        this.push(target, at);
    } else this.gap(target, at, detail, type === JumpType.clauseGap);
  }

  /** @param lengths see `gapDetail` */
  private gap(target: number, at: number, lengths: number, clause: boolean): void {
    const least = lengths >> 5;
    if (least === 0) this.push(target, at);
    let end = Math.min(at + (lengths & 31), this.limit - 1);
    if (at >= end) return;
    const { known, flags, rows } = this;
    if (clause) {
      // The words of the gap, and the one after it, are in the clause of the word before it.
      if ((flags[at] as number) & Flag.clause) return;
      end = Math.min(end, (known[at * Known.size + Known.clauseEnd] as number) - 1);
    }
    const low = rows[target * Row.size + Row.low] as number;
    const high = rows[target * Row.size + Row.high] as number;
    const first = at + Math.max(1, least);
    this.steps += Math.max(0, end - first);
    for (let position = first; position <= end; position++) {
      const place = position * Known.size;
      const common =
        (low & (known[place + Known.low] as number)) |
        (high & (known[place + Known.high] as number));
      if (common !== 0) this.push(target, position);
    }
  }

  private accept(state: number, end: number): void {
    const { accepts } = this.automaton;
    const last = this.rows[(state + 1) * Row.size + Row.accepts] as number;
    for (let at = this.rows[state * Row.size + Row.accepts] as number; at < last; at++) {
      const accepted = accepts[at] as number;
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
    const { known, start, concepts } = this;
    const place = start * Known.size;
    const last = known[place + Known.last] as number;
    for (let entry = known[place + Known.first] as number; entry < last; entry++) {
      if (concepts.symbols[entry] === symbol && concepts.reach[entry] === end) return;
    }
    known[place + Known.last] = concepts.add(symbol, end);
    offer(known, start, symbol);
    const target = this.root.concepts[symbol] as number;
    if (target !== 0) this.push(target, end);
    for (let index = 0; index < this.waits; index++) {
      const next = follow(this.automaton, this.waiting[index] as number, symbol);
      if (next !== 0) this.push(next, end);
    }
  }

  /** Whether a state can do anything at a place after the first word. */
  private leadsOn(state: number, at: number): boolean {
    const { rows, known } = this;
    const row = state * Row.size;
    if (at >= this.limit) return ((rows[row + Row.high] as number) & anyway) !== 0;
    const place = at * Known.size;
    const low = (rows[row + Row.low] as number) & (known[place + Known.low] as number);
    const high = (rows[row + Row.high] as number) & (known[place + Known.high] as number);
    return (low | high) !== 0;
  }

  /** Notes a pair of state and position, if it leads on. */
  private push(state: number, at: number): void {
    if (this.rows[state * Row.size + Row.traits] === 0) this.follow(state, at);
    else if (at === this.start || this.leadsOn(state, at)) this.queue.add(state, at);
  }

  /** Follows states that only take words, to one that does more. */
  private follow(from: number, place: number): void {
    const { automaton, rows, ids, limit } = this;
    let state = from;
    let at = place;
    do {
      state = at < limit ? follow(automaton, state, (ids[at] as number) * 2) : 0;
      at++;
    } while (state !== 0 && rows[state * Row.size + Row.traits] === 0);
    this.steps += at - place;
    if (state !== 0 && this.leadsOn(state, at)) this.queue.add(state, at);
  }
}
