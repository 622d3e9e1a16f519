import { Flag, type Tokens } from "../tokens";
import type { Automaton, Jump } from "./automaton";

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
/** Pairs of state and position that are followed from one word. Makes the time linear whatever the patterns are. */
const mostVisits = 3000;
/** Slots for the pairs that were seen; more than twice `mostVisits`. */
const slots = 1 << 13;

/**
 * Finds all matches in one pass, from the last word to the first. At each word first the concepts that begin there are
 * found, level by level, then the patterns; both look only at concepts that are known by then. No recursion, no
 * backtracking: each pair of state and position is followed once from each word.
 */
export function match(
  automaton: Automaton,
  tokens: Tokens,
  given: readonly GivenSpan[] = [],
): Matches {
  return new Matcher(automaton, tokens).run(given);
}

class Matcher {
  private readonly patterns: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private steps = 0;

  // Concepts that begin at a word: entries first[word] to before last[word] of symbols and targets.
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly symbols: number[] = [];
  private readonly reach: number[] = [];

  private readonly queueState = new Int32Array(mostVisits);
  private readonly queueAt = new Int32Array(mostVisits);
  private queued = 0;
  private readonly seenKey = new Int32Array(slots);
  private readonly seenStamp = new Int32Array(slots);
  private stamp = 0;
  private start = 0;
  /** First word after the sentence. */
  private limit = 0;

  constructor(
    private readonly automaton: Automaton,
    private readonly tokens: Tokens,
  ) {
    this.first = new Int32Array(tokens.count + 1);
    this.last = new Int32Array(tokens.count + 1);
  }

  run(given: readonly GivenSpan[]): Matches {
    const { automaton, tokens } = this;
    const spans = [...given].sort((a, b) => b.start - a.start);
    let nextSpan = 0;
    let sentenceEnd = tokens.count;
    for (let at = tokens.count - 1; at >= 0; at--) {
      this.start = at;
      this.limit = sentenceEnd;
      this.first[at] = this.symbols.length;
      this.last[at] = this.symbols.length;
      for (let span = spans[nextSpan]; span && span.start >= at; span = spans[++nextSpan]) {
        if (span.start === at) this.addConcept(span.symbol, Math.min(span.end, sentenceEnd));
      }
      for (const root of automaton.conceptRoots) this.walk(root, true);
      this.walk(automaton.patternRoot, false);
      if ((tokens.flags[at] as number) & Flag.sentence) sentenceEnd = at;
    }
    return { patterns: this.patterns, starts: this.starts, ends: this.ends, steps: this.steps };
  }

  private walk(root: number, concepts: boolean): void {
    const { edges, accepts, jumps, takesConcept } = this.automaton;
    const { ids } = this.tokens;
    this.queued = 0;
    this.stamp++;
    this.push(root, this.start);
    for (let next = 0; next < this.queued; next++) {
      const state = this.queueState[next] as number;
      const at = this.queueAt[next] as number;
      this.steps++;
      const accepted = accepts[state];
      if (accepted && at > this.start) this.accept(accepted, at, concepts);
      if (at < this.limit) {
        const id = ids[at] as number;
        if (id !== 0) {
          const target = edges.get(state, id * 2);
          if (target !== 0) this.push(target, at + 1);
        }
        if (takesConcept[state] === 1) {
          const last = this.last[at] as number;
          for (let entry = this.first[at] as number; entry < last; entry++) {
            this.steps++;
            const target = edges.get(state, this.symbols[entry] as number);
            if (target !== 0) this.push(target, this.reach[entry] as number);
          }
        }
      }
      const list = jumps[state];
      if (list) for (const jump of list) this.jump(jump, at);
    }
  }

  private jump(jump: Jump, at: number): void {
    const { flags } = this.tokens;
    this.steps++;
    switch (jump.type) {
      case "empty":
        this.push(jump.target, at);
        break;
      case "shape":
        if (at < this.limit && ((flags[at] as number) & jump.mask) !== 0)
          this.push(jump.target, at + 1);
        break;
      case "assertion":
        if (this.holds(jump.at, at)) this.push(jump.target, at);
        break;
      case "gap": {
        const end = Math.min(at + jump.most, this.limit - 1);
        this.push(jump.target, at);
        for (let position = at + 1; position <= end; position++) {
          // The words of the gap, and the one after it, are in the clause of the word before it.
          if (
            jump.clause &&
            ((flags[position - 1] as number) | (flags[position] as number)) & Flag.clause
          )
            break;
          this.steps++;
          this.push(jump.target, position);
        }
      }
    }
  }

  private holds(assertion: "^" | "^^" | "$" | "$$" | "," | "-", at: number): boolean {
    const inside = at < this.limit;
    const flags = inside ? (this.tokens.flags[at] as number) : 0;
    switch (assertion) {
      case "^":
        return (flags & Flag.clause) !== 0;
      case "^^":
        return (flags & Flag.sentence) !== 0;
      case "$":
        return !inside || (flags & Flag.clause) !== 0;
      case "$$":
        return !inside;
      case ",":
        return (flags & Flag.comma) !== 0;
      case "-":
        return (flags & Flag.hyphen) !== 0;
    }
  }

  private accept(accepted: readonly number[], end: number, concepts: boolean): void {
    if (concepts) {
      for (const symbol of accepted) this.addConcept(symbol, end);
      return;
    }
    for (const pattern of accepted) {
      this.patterns.push(pattern);
      this.starts.push(this.start);
      this.ends.push(end);
    }
  }

  private addConcept(symbol: number, end: number): void {
    const last = this.last[this.start] as number;
    for (let entry = this.first[this.start] as number; entry < last; entry++) {
      if (this.symbols[entry] === symbol && this.reach[entry] === end) return;
    }
    this.symbols.push(symbol);
    this.reach.push(end);
    this.last[this.start] = last + 1;
  }

  /** Notes a pair of state and position, unless it was seen from this word already. */
  private push(state: number, at: number): void {
    const offset = at - this.start;
    if (offset > longestMatch || this.queued === mostVisits) return;
    const key = state * 64 + offset;
    let slot = Math.imul(key, 0x9e3779b1) >>> 19;
    while (this.seenStamp[slot] === this.stamp) {
      if (this.seenKey[slot] === key) return;
      slot = (slot + 1) & (slots - 1);
    }
    this.seenStamp[slot] = this.stamp;
    this.seenKey[slot] = key;
    this.queueState[this.queued] = state;
    this.queueAt[this.queued] = at;
    this.queued++;
  }
}
