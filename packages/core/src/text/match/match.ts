import { Flag, type Tokens } from "../tokens";
import { type Automaton, anyway, assertions, filterBit, follow, JumpType } from "./packed";
import type { Assertion } from "./pattern";

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

/** Memory that one match needs and the next can use again. */
export interface Scratch {
  readonly queueState: Int32Array;
  readonly queueAt: Int32Array;
  readonly seenKey: Int32Array;
  readonly seenStamp: Int32Array;
  stamp: number;
  /** The start states: of concepts by level, then of patterns. */
  roots: readonly Root[] | undefined;
}

/** A start state, prepared: it has thousands of edges, and every word asks it. */
interface Root {
  readonly state: number;
  /** Where each word leads, by number of the word. */
  readonly words: Int32Array;
  /** Flags of which a word needs one for any of the jumps; -1 when it needs none. */
  readonly jumpFlags: number;
}

/** Memory for matches that run one after the other. */
export function createScratch(): Scratch {
  return {
    queueState: new Int32Array(mostVisits),
    queueAt: new Int32Array(mostVisits),
    seenKey: new Int32Array(slots),
    seenStamp: new Int32Array(slots),
    stamp: 0,
    roots: undefined,
  };
}

/** What an assertion needs of the word that it stands before. */
const assertionFlags: Readonly<Record<Assertion, number>> = {
  "^": Flag.clause,
  "^^": Flag.sentence,
  $: Flag.clause,
  $$: 0,
  ",": Flag.comma,
  "-": Flag.hyphen,
};

function prepareRoot(automaton: Automaton, state: number): Root {
  const { edgeFirst, edgeSymbols, edgeTargets, jumpFirst, jumps, vocabulary } = automaton;
  const words = new Int32Array(vocabulary.size + 1);
  const edgeEnd = edgeFirst[state + 1] as number;
  for (let edge = edgeFirst[state] as number; edge < edgeEnd; edge++) {
    const symbol = edgeSymbols[edge] as number;
    if ((symbol & 1) === 0) words[symbol >> 1] = edgeTargets[edge] as number;
  }
  let jumpFlags = 0;
  const jumpEnd = jumpFirst[state + 1] as number;
  for (let jump = jumpFirst[state] as number; jump < jumpEnd; jump++) {
    const type = jumps[jump * 3];
    const detail = jumps[jump * 3 + 1] as number;
    if (type === JumpType.shape) jumpFlags |= detail;
    else if (type === JumpType.assertion)
      jumpFlags |= assertionFlags[assertions[detail] as Assertion];
    else jumpFlags = -1;
  }
  return { state, words, jumpFlags };
}

/**
 * Finds all matches in one pass, from the last word to the first. At each word first the concepts that begin there are
 * found, level by level, then the patterns; both look only at concepts that are known by then. No recursion, no
 * backtracking: each pair of state and position is followed once from each word.
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

  // Concepts that begin at a word: entries first[word] to before last[word] of symbols and targets.
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly symbols: number[] = [];
  private readonly reach: number[] = [];
  // What can be taken at a word, as bits like those of the states' filters.
  private readonly offersLow: Int32Array;
  private readonly offersHigh: Int32Array;

  private queued = 0;
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
    this.first = new Int32Array(tokens.count + 1);
    this.last = new Int32Array(tokens.count + 1);
    this.offersLow = new Int32Array(tokens.count + 1);
    this.offersHigh = new Int32Array(tokens.count + 1);
  }

  run(given: readonly GivenSpan[]): Matches {
    const { automaton, tokens, scratch } = this;
    const { conceptRoots, patternRoot } = automaton;
    scratch.roots ??= [...conceptRoots, patternRoot].map((root) => prepareRoot(automaton, root));
    const { roots } = scratch;
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
      for (let level = 0; level < conceptRoots.length; level++)
        this.walk(roots[level] as Root, true);
      this.offer(at);
      this.walk(roots[conceptRoots.length] as Root, false);
      if ((tokens.flags[at] as number) & Flag.sentence) sentenceEnd = at;
    }
    return { patterns: this.patterns, starts: this.starts, ends: this.ends, steps: this.steps };
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

  private walk(root: Root, concepts: boolean): void {
    const { automaton, start } = this;
    const { acceptFirst, takesConcept } = automaton;
    const { ids, flags } = this.tokens;
    const { queueState, queueAt } = this.scratch;
    this.steps++;
    const first = root.words[ids[start] as number] as number;
    const given = (this.last[start] as number) > (this.first[start] as number);
    const jumps = root.jumpFlags === -1 || ((flags[start] as number) & root.jumpFlags) !== 0;
    if (first === 0 && !given && !jumps) return;
    this.queued = 0;
    this.scratch.stamp++;
    if (first !== 0) this.push(first, start + 1);
    if (given && takesConcept[root.state] === 1) this.takeConcepts(root.state, start);
    if (jumps) this.takeJumps(root.state, start);
    for (let next = 0; next < this.queued; next++) {
      const state = queueState[next] as number;
      const at = queueAt[next] as number;
      this.steps++;
      const accept = acceptFirst[state] as number;
      const acceptEnd = acceptFirst[state + 1] as number;
      if (accept < acceptEnd && at > start) this.accept(accept, acceptEnd, at, concepts);
      if (at < this.limit) {
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
    const last = this.last[at] as number;
    for (let entry = this.first[at] as number; entry < last; entry++) {
      this.steps++;
      const target = follow(this.automaton, state, this.symbols[entry] as number);
      if (target !== 0) this.push(target, this.reach[entry] as number);
    }
  }

  private jump(jump: number, at: number): void {
    const { jumps } = this.automaton;
    const { flags } = this.tokens;
    const type = jumps[jump];
    const detail = jumps[jump + 1] as number;
    const target = jumps[jump + 2] as number;
    this.steps++;
    if (type === JumpType.empty) this.push(target, at);
    else if (type === JumpType.shape) {
      if (at < this.limit && ((flags[at] as number) & detail) !== 0) this.push(target, at + 1);
    } else if (type === JumpType.assertion) {
      if (this.holds(detail, at)) this.push(target, at);
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

  private holds(assertion: number, at: number): boolean {
    const inside = at < this.limit;
    const flags = inside ? (this.tokens.flags[at] as number) : 0;
    switch (assertions[assertion]) {
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
      default:
        return (flags & Flag.hyphen) !== 0;
    }
  }

  private accept(from: number, to: number, end: number, concepts: boolean): void {
    const { accepts } = this.automaton;
    for (let at = from; at < to; at++) {
      const accepted = accepts[at] as number;
      if (concepts) this.addConcept(accepted, end);
      else {
        this.patterns.push(accepted);
        this.starts.push(this.start);
        this.ends.push(end);
      }
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
