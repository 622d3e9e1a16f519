import { FairwellError } from "../../errors";
import { computedPhrases, dynamicConcepts, shapes } from "../computed";
import { vocabularyOf } from "../vocabulary";
import { EdgeTable } from "./edge-table";
import type { Automaton, Jump, LooseState } from "./packed";
import { type Node, parsePattern, trimmed, wordsOf } from "./pattern";
import { packStates } from "./state-packer";

/** Phrases of a concept by name; undefined when there is none. */
export type ConceptLookup = (name: string) => readonly string[] | undefined;

/** States that one pattern may need; more is a mistake in the pattern. */
const mostStates = 4000;

/**
 * Builds the automaton. Patterns get numbers from 0 in the order in which they are added. Words have even symbols,
 * concepts odd ones. Patterns and the phrases of concepts begin at one state and share their prefixes, so that the number
 * of rules hardly matters to the time a text takes.
 */
export class AutomatonBuilder {
  private readonly vocabulary = new Map<string, number>();
  private readonly edges = new EdgeTable(1 << 14);
  private readonly jumps: (Jump[] | undefined)[] = [];
  private readonly accepts: (number[] | undefined)[] = [];
  private readonly conceptSymbols = new Map<string, number>();
  /** Concepts whose phrases are being read: one of them in its own phrase is a circle. */
  private readonly open = new Set<string>();
  private readonly root: number;
  private states = 1;
  private patterns = 0;

  constructor(private readonly lookup: ConceptLookup) {
    this.root = this.state();
    for (const name of dynamicConcepts)
      this.conceptSymbols.set(name, this.conceptSymbols.size * 2 + 1);
  }

  /** Adds a pattern and returns its number. */
  add(pattern: string): number {
    const number = this.patterns++;
    this.insert(pattern, number * 2, true);
    return number;
  }

  /** Makes sure that a word has a number, for tables by word. */
  word(word: string): number {
    let id = this.vocabulary.get(word);
    if (id === undefined) {
      id = this.vocabulary.size + 1;
      this.vocabulary.set(word, id);
    }
    return id;
  }

  finish(): Automaton {
    const states: LooseState[] = [];
    for (let state = 0; state < this.states; state++) {
      states.push({
        edges: [],
        jumps: this.jumps[state] ?? [],
        accepts: this.accepts[state] ?? [],
      });
    }
    this.edges.forEach((state, symbol, target) => {
      states[state]?.edges.push([symbol, target]);
    });
    const dynamic = dynamicConcepts.map(
      (name) => [name, this.conceptSymbols.get(name) as number] as const,
    );
    return {
      ...packStates(states),
      vocabulary: vocabularyOf([...this.vocabulary.keys()]),
      root: this.root,
      dynamic: new Map(dynamic),
    };
  }

  private insert(pattern: string, accept: number, trim: boolean): void {
    const ends = /[^a-z ]/.test(pattern)
      ? this.insertTree(pattern, trim)
      : [this.insertWords(pattern)];
    for (const end of ends) {
      const list = this.accepts[end];
      if (!list) this.accepts[end] = [accept];
      else if (!list.includes(accept)) list.push(accept);
    }
  }

  /** The common case, without a tree: plain words. */
  private insertWords(pattern: string): number {
    let state = this.root;
    for (const surface of pattern.split(" ")) {
      if (surface === "") continue;
      for (const word of wordsOf(surface)) state = this.step(state, this.word(word) * 2);
    }
    return state;
  }

  private insertTree(pattern: string, trim: boolean): readonly number[] {
    const tree = parsePattern(pattern);
    const node = trim ? trimmed(tree) : tree;
    const before = this.states;
    const ends = this.extend([this.root], node);
    if (this.states - before > mostStates)
      fail(pattern, "it has too many variants; split it or use a concept");
    return ends;
  }

  /** The states after `node`, from any of `states`. */
  private extend(states: readonly number[], node: Node): readonly number[] {
    switch (node.type) {
      case "word":
        return this.each(states, this.word(node.word) * 2);
      case "concept":
        return this.concept(states, node.name);
      case "sequence":
        return node.nodes.reduce((from, next) => this.extend(this.join(from), next), states);
      case "choice":
        return union(node.nodes.map((next) => this.extend(states, next)));
      case "optional":
        return union([states, this.extend(states, node.node)]);
      case "repeat":
        return states.map((state) => this.loop(state, node.node));
      case "gap":
        return states.map((state) =>
          this.jump(state, {
            type: "gap",
            most: node.most,
            clause: node.within === "clause",
            target: 0,
          }),
        );
      case "assertion":
        return states.map((state) =>
          this.jump(state, { type: "assertion", at: node.at, target: 0 }),
        );
    }
  }

  /**
   * One state for many, which all lead to it. Without it each alternative would carry its own copy of the rest of the
   * pattern. The same states always join in the same one, so that prefixes stay shared.
   */
  private join(states: readonly number[]): readonly number[] {
    if (states.length === 1) return states;
    const key = [...states].sort((a, b) => a - b).join(" ");
    let joined = this.joins.get(key);
    if (joined === undefined) {
      joined = this.state();
      this.joins.set(key, joined);
      for (const state of states) this.jumpList(state).push({ type: "empty", target: joined });
    }
    return [joined];
  }

  private readonly joins = new Map<string, number>();

  private each(states: readonly number[], symbol: number): readonly number[] {
    return states.map((state) => this.step(state, symbol));
  }

  private concept(states: readonly number[], name: string): readonly number[] {
    const mask = shapes[name];
    if (mask !== undefined)
      return states.map((state) => this.jump(state, { type: "shape", mask, target: 0 }));
    const symbol = this.conceptSymbol(name);
    return this.each(states, symbol);
  }

  /** A state of its own that the repeated node leads back to. */
  private loop(state: number, node: Node): number {
    const target = this.jump(state, { type: "empty", target: 0 }, keyOf(node));
    for (const end of this.extend([target], node)) {
      if (end !== target && !this.jumpsTo(end, target))
        this.jumpList(end).push({ type: "empty", target });
    }
    return target;
  }

  private readonly loops = new Map<string, number>();

  /** The state after a jump; the same jump from the same state leads to the same one. */
  private jump(state: number, jump: Jump, key = ""): number {
    const full = `${state} ${JSON.stringify(jump)} ${key}`;
    const known = this.loops.get(full);
    if (known !== undefined) return known;
    const target = this.state();
    this.loops.set(full, target);
    this.jumpList(state).push({ ...jump, target });
    return target;
  }

  private jumpsTo(state: number, target: number): boolean {
    return this.jumps[state]?.some((jump) => jump.target === target) ?? false;
  }

  private jumpList(state: number): Jump[] {
    let list = this.jumps[state];
    if (!list) {
      list = [];
      this.jumps[state] = list;
    }
    return list;
  }

  private step(state: number, symbol: number): number {
    const known = this.edges.get(state, symbol);
    if (known !== 0) return known;
    const target = this.state();
    this.edges.set(state, symbol, target);
    return target;
  }

  private state(): number {
    const state = this.states++;
    this.jumps[state] = undefined;
    this.accepts[state] = undefined;
    return state;
  }

  /** Compiles a concept when it is first named. */
  private conceptSymbol(name: string): number {
    const known = this.conceptSymbols.get(name);
    if (known !== undefined) {
      if (this.open.has(name)) fail(name, "the concept refers to itself");
      return known;
    }
    const phrases = computedPhrases(name) ?? this.lookup(name);
    if (!phrases) fail(`{${name}}`, "there is no concept of that name");
    const symbol = this.conceptSymbols.size * 2 + 1;
    this.conceptSymbols.set(name, symbol);
    this.open.add(name);
    for (const phrase of phrases) this.insert(phrase, symbol, false);
    this.open.delete(name);
    return symbol;
  }
}

function fail(what: string, problem: string): never {
  throw new FairwellError("invalid_pattern", `The pattern \`${what}\` cannot be used: ${problem}.`);
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(lists.flat())];
}

function keyOf(node: Node): string {
  return JSON.stringify(node);
}
