import type { Gate } from "../../rules/define";
import type { Jump } from "../../text/match/automaton";
import type { CompiledRules, Meaning } from "./compile";
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
  /** For each state: edges, jumps, accepts. */
  readonly states: string;
  readonly roots: readonly number[];
  readonly dynamic: Readonly<Record<string, number>>;
  readonly gates: readonly Gate[];
  /** For each pattern: how many meanings, and each. */
  readonly meanings: string;
}

export const jumpTypes = ["empty", "shape", "gap", "assertion"] as const;
export const assertions = ["^", "^^", "$", "$$", ",", "-"] as const;
export const scopes = ["overlap", "within", "clause", "sentence"] as const;

/** Writes compiled rules as data, with as few states as possible. Slow: for the build. */
export function encodeRules(compiled: CompiledRules): EncodedRules {
  const automaton = minimise(compiled.automaton);
  const gates: string[] = [];
  return {
    rules: compiled.rules.map((rule) => rule.id).join(" "),
    words: [...automaton.vocabulary.keys()].join(" "),
    classes: writeNumbers(classNumbers(compiled.words)),
    states: writeNumbers(stateNumbers(automaton)),
    roots: [automaton.patternRoot, ...automaton.conceptRoots],
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

/** Targets are written as their distance from the state, symbols as their distance from the one before. */
function* stateNumbers({ edges, jumps, accepts }: ReturnType<typeof minimise>): Generator<number> {
  const out: [number, number][][] = Array.from(accepts, () => []);
  edges.forEach((state, symbol, target) => {
    out[state]?.push([symbol, target]);
  });
  yield accepts.length;
  for (let state = 1; state < accepts.length; state++) {
    const own = (out[state] ?? []).sort((a, b) => a[0] - b[0]);
    const leaps = jumps[state] ?? [];
    const ends = accepts[state] ?? [];
    yield own.length * 4 + (leaps.length > 0 ? 2 : 0) + (ends.length > 0 ? 1 : 0);
    let before = 0;
    for (const [symbol, target] of own) {
      yield symbol - before;
      yield zigzag(target - state);
      before = symbol;
    }
    if (leaps.length > 0) yield leaps.length;
    for (const jump of leaps) yield* jumpNumbers(jump, state);
    if (ends.length > 0) yield ends.length;
    yield* ends;
  }
}

function* jumpNumbers(jump: Jump, state: number): Generator<number> {
  yield jumpTypes.indexOf(jump.type);
  yield zigzag(jump.target - state);
  if (jump.type === "shape") yield jump.mask;
  if (jump.type === "gap") yield jump.most * 2 + (jump.clause ? 1 : 0);
  if (jump.type === "assertion") yield assertions.indexOf(jump.at);
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
