import type { Vocabulary } from "../vocabulary";
import { assertions } from "./assertions";
import { type Edges, edgesOf } from "./edges";
import type { Assertion } from "./pattern";

/** What a state can do besides taking a word or a concept. */
export type Jump =
  | { readonly type: "empty"; readonly target: number }
  | { readonly type: "shape"; readonly mask: number; readonly target: number }
  | {
      readonly type: "gap";
      readonly most: number;
      readonly clause: boolean;
      readonly target: number;
    }
  | { readonly type: "assertion"; readonly at: Assertion; readonly target: number };

/** All concepts and all patterns as one machine. States are numbers from 1; everything about them is in flat arrays. */
export interface Automaton extends AutomatonNames, PackedStates {}

/** What the numbers of an automaton stand for. */
export interface AutomatonNames {
  /** Words have the symbol of twice their number. */
  readonly vocabulary: Vocabulary;
  /** Where every pattern and every phrase of a concept begins. */
  readonly root: number;
  /** Symbols of the concepts whose words come with the text. Concepts have odd symbols. */
  readonly dynamic: ReadonlyMap<string, number>;
}

/** The jumps of state `s` are the entries from `jumpFirst[s]` to before `jumpFirst[s + 1]`; likewise the accepts. */
export interface PackedStates extends Edges {
  readonly jumpFirst: Int32Array;
  /** Three numbers a jump: type, detail, target. */
  readonly jumps: Int32Array;
  readonly acceptFirst: Int32Array;
  /** What ends here: symbols of concepts, which are odd, and twice the numbers of patterns. */
  readonly accepts: Int32Array;
  /** What there is to a state, as bits of `Trait`. */
  readonly traits: Uint8Array;
  /** Which symbols may lead on, as bits: see `lowBit`. Saves most of the pairs that lead nowhere. */
  readonly filterLow: Int32Array;
  readonly filterHigh: Int32Array;
}

/** The bit of `filterHigh` that every word has, for states that do not need a symbol to go on. */
export const anyway = 1 << 31;

/** The bit of a symbol in `filterLow`; 0 when it is one of the other half. */
export const lowBit = (symbol: number): number => {
  const hash = Math.imul(symbol, 0x9e3779b1) >>> 26;
  return hash < 32 ? 1 << hash : 0;
};

/** The bit of a symbol in `filterHigh`; 0 when it is one of the low half. */
export const highBit = (symbol: number): number => {
  const hash = Math.imul(symbol, 0x9e3779b1) >>> 26;
  return hash < 32 ? 0 : 1 << Math.min(hash - 32, 30);
};

/** Bits of `traits`. They save asking the arrays of which most states have nothing. */
export const Trait = { takesConcept: 1, accepts: 2, jumps: 4 } as const;

/** Types of jumps as numbers. */
export const JumpType = { empty: 0, shape: 1, clauseGap: 2, sentenceGap: 3, assertion: 4 } as const;

/** A state as a list of what leads out of it. */
export interface LooseState {
  readonly edges: (readonly [symbol: number, target: number])[];
  readonly jumps: Jump[];
  readonly accepts: number[];
}

/** The states as lists again. The first entry is not a state. */
export function unpackStates(packed: PackedStates): readonly LooseState[] {
  const states: LooseState[] = [{ edges: [], jumps: [], accepts: [] }];
  for (let state = 1; state < packed.traits.length; state++) {
    const loose: LooseState = { edges: edgesOf(packed, state), jumps: [], accepts: [] };
    const [jump, jumpEnd] = range(packed.jumpFirst, state);
    for (let at = jump * 3; at < jumpEnd * 3; at += 3) {
      loose.jumps.push(
        jumpOf(
          packed.jumps[at] as number,
          packed.jumps[at + 1] as number,
          packed.jumps[at + 2] as number,
        ),
      );
    }
    loose.accepts.push(...packed.accepts.subarray(...range(packed.acceptFirst, state)));
    states.push(loose);
  }
  return states;
}

/** Type and detail of a jump as numbers. */
export function numbersOf(jump: Jump): readonly [type: number, detail: number] {
  switch (jump.type) {
    case "empty":
      return [JumpType.empty, 0];
    case "shape":
      return [JumpType.shape, jump.mask];
    case "gap":
      return [jump.clause ? JumpType.clauseGap : JumpType.sentenceGap, jump.most];
    case "assertion":
      return [JumpType.assertion, assertions.indexOf(jump.at)];
  }
}

function jumpOf(type: number, detail: number, target: number): Jump {
  switch (type) {
    case JumpType.shape:
      return { type: "shape", mask: detail, target };
    case JumpType.clauseGap:
    case JumpType.sentenceGap:
      return { type: "gap", most: detail, clause: type === JumpType.clauseGap, target };
    case JumpType.assertion:
      return { type: "assertion", at: assertions[detail] as Assertion, target };
    default:
      return { type: "empty", target };
  }
}

function range(first: Int32Array, state: number): readonly [number, number] {
  return [first[state] as number, first[state + 1] as number];
}
