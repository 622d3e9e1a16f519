import type { Gate } from "../../rules/define";
import { type Automaton, type LooseState, unpackStates } from "../../text/match/packed";
import { packStates } from "../../text/match/state-packer";
import { arrange, countUses, groupStates, sharedStates } from "./coding/arrange";
import { StateCode } from "./coding/state-code";
import { StreamWriter } from "./coding/streams";
import { codeUses, rankSymbols } from "./coding/symbol-ranks";
import { type ClassedWord, codeClasses, orderOfWords, writeWords } from "./coding/word-code";
import type { CompiledRules } from "./compile";
import { contract } from "./contract";
import { codeMeanings, mergeMeanings, numbered } from "./meanings";
import { minimise } from "./minimise";

/** Compiled rules of a language as data that a package can carry. */
export interface EncodedRules {
  /** Ids of the text rules, in the order of their numbers. */
  readonly rules: string;
  /** The vocabulary, by number from 1: see `writeWords`. */
  readonly words: string;
  readonly gates: readonly Gate[];
  /** How many meanings of patterns there are. */
  readonly patterns: number;
  /** One more than the largest symbol of an edge. */
  readonly symbols: number;
  readonly dynamic: Readonly<Record<string, number>>;
  /** By `Stream`. */
  readonly streams: readonly string[];
}

/** Writes compiled rules as data, as small as it gets. Slow: for the build. */
export function encodeRules(compiled: CompiledRules): EncodedRules {
  const { words, numberOf } = orderedWords(compiled);
  const { merged, numberOf: meaningOf } = mergeMeanings(compiled.meanings);
  const { gates, lists } = numbered(merged);
  const automaton = smallest(compiled, numberOf, meaningOf);
  const states = groupStates(unpackStates(automaton));
  const symbols =
    1 + largest(states.flatMap(({ groups }) => groups.flatMap((group) => group.symbols)));
  const uses = countUses(states, automaton.root, symbols);
  const ranks = rankSymbols(uses);
  const arranged = arrange(states, automaton.root, ranks);
  const streams = new StreamWriter();
  codeClasses(streams, words.length, words);
  codeMeanings(streams, lists.length, gates, lists);
  codeUses(streams, symbols, uses);
  new StateCode(streams, ranks, sharedStates(arranged)).code(arranged);
  return {
    rules: compiled.rules.map((rule) => rule.id).join(" "),
    words: writeWords(words),
    gates,
    patterns: lists.length,
    symbols,
    dynamic: Object.fromEntries(automaton.dynamic),
    streams: streams.texts(),
  };
}

const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), 0);

/** The vocabulary in the order in which it is written. */
function orderedWords({ machine, words }: CompiledRules): {
  readonly words: readonly ClassedWord[];
  readonly numberOf: (word: number) => number;
} {
  const known = machine.automaton.vocabulary.words
    .map((word, number) => ({ word, number, classes: words[number] as number }))
    .slice(1)
    .sort(orderOfWords);
  const numbers = new Int32Array(known.length + 1);
  for (const [index, { number }] of known.entries()) numbers[number] = index + 1;
  return { words: known, numberOf: (word) => numbers[word] as number };
}

/** The automaton with as few states as empty jumps allow. */
function smallest(
  { machine: { automaton } }: CompiledRules,
  numberOf: (word: number) => number,
  meaningOf: (pattern: number) => number,
): Automaton {
  const symbolOf = (symbol: number): number => (symbol & 1 ? symbol : numberOf(symbol >> 1) * 2);
  const acceptOf = (accept: number): number => (accept & 1 ? accept : meaningOf(accept >> 1) * 2);
  const states = unpackStates(automaton).map(
    ({ edges, jumps, accepts }): LooseState => ({
      edges: edges.map(([symbol, target]) => [symbolOf(symbol), target] as const),
      jumps,
      accepts: [...new Set(accepts.map(acceptOf))],
    }),
  );
  const merged = minimise({ ...automaton, ...packStates(states) });
  return minimise({ ...merged, ...packStates(contract(unpackStates(merged))) });
}
