import type { Gate } from "../../rules/define";
import { numbersOf, unpackStates } from "../../text/match/packed";
import type { CompiledRules, Meaning } from "./compile";
import { determinise } from "./determinise";
import { minimise } from "./minimise";
import { writeNumbers, zigzag } from "./numbers";

/** Compiled rules of a language as data that a package can carry. */
export interface EncodedRules {
  /** Ids of the text rules, in the order of their numbers. */
  readonly rules: string;
  /** The vocabulary, by number from 1. */
  readonly words: string;
  /** Pairs of word and classes. */
  readonly classes: string;
  /** How many states, entries for edges, jumps and accepts; then those of each state. */
  readonly states: string;
  readonly root: number;
  readonly dynamic: Readonly<Record<string, number>>;
  readonly gates: readonly Gate[];
  /** For each pattern: how many meanings, and each. */
  readonly meanings: string;
}

export const scopes = ["overlap", "within", "clause", "sentence"] as const;

/** Writes compiled rules as data, with as few states as possible. Slow: for the build. */
export function encodeRules(compiled: CompiledRules): EncodedRules {
  const automaton = minimise(determinise(compiled.automaton));
  const gates: string[] = [];
  return {
    rules: compiled.rules.map((rule) => rule.id).join(" "),
    words: automaton.vocabulary.words.slice(1).join(" "),
    classes: writeNumbers(classNumbers(compiled.words)),
    states: writeNumbers(stateNumbers(automaton)),
    root: automaton.root,
    dynamic: Object.fromEntries(automaton.dynamic),
    meanings: writeNumbers(meaningNumbers(compiled.meanings, gates)),
    gates: gates.map((gate) => JSON.parse(gate) as Gate),
  };
}

function* classNumbers(words: Int32Array): Generator<number> {
  let before = 0;
  for (const [word, bits] of words.entries()) {
    if (bits === 0) continue;
    yield word - before;
    yield bits;
    before = word;
  }
}

/**
 * Symbols and targets of edges are written as their distance from those of the edge before: states are numbered in the
 * order in which edges reach them, so that most targets are the next number.
 */
function* stateNumbers(packed: ReturnType<typeof minimise>): Generator<number> {
  const states = unpackStates(packed);
  yield states.length;
  yield packed.edgeTargets.length;
  yield packed.jumps.length / 3;
  yield packed.accepts.length;
  for (const [state, { edges, jumps, accepts }] of states.entries()) {
    if (state === 0) continue;
    yield edges.length * 4 + (jumps.length > 0 ? 2 : 0) + (accepts.length > 0 ? 1 : 0);
    let before = 0;
    let last = state;
    for (const [symbol, target] of edges) {
      yield symbol - before;
      yield zigzag(target - last);
      before = symbol;
      last = target;
    }
    if (jumps.length > 0) yield jumps.length;
    for (const jump of jumps) {
      yield* numbersOf(jump);
      yield zigzag(jump.target - state);
    }
    if (accepts.length > 0) yield accepts.length;
    yield* accepts;
  }
}

function* meaningNumbers(
  meanings: readonly (readonly Meaning[])[],
  gates: string[],
): Generator<number> {
  for (const list of meanings) {
    yield list.length;
    for (const meaning of list) {
      yield meaning.rule;
      yield meaning.type === "exception"
        ? scopes.indexOf(meaning.scope)
        : scopes.length + gateNumber(meaning.gate, gates);
    }
  }
}

function gateNumber(gate: Gate, gates: string[]): number {
  const text = JSON.stringify(gate);
  const known = gates.indexOf(text);
  return known >= 0 ? known : gates.push(text) - 1;
}
