import type { Vocabulary } from "../vocabulary";
import { assertions } from "./assertions";
import { edgesOf, slotOf } from "./edges";
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

/** All states in flat arrays. */
export interface PackedStates {
  /** A row of numbers for each state, at the places of `Row`, and one more where the lists of the last one end. */
  readonly rows: Int32Array;
  /** Tables of edges: see `edges.ts`. The first entry is an empty one, for states without edges. */
  readonly edges: Int32Array;
  /** Three numbers a jump: type, detail, target. */
  readonly jumps: Int32Array;
  /** What ends here: symbols of concepts, which are odd, and twice the numbers of patterns. */
  readonly accepts: Int32Array;
}

/** Where the numbers of a state are in its row: side by side, since a visit needs nearly all of them. */
export enum Row {
  /** Which symbols may lead on, as bits: see `bitOf`. Saves most of the pairs that lead nowhere. */
  low = 0,
  high = 1,
  /** What there is to the state, as bits of `Trait`. */
  traits = 2,
  /** Where its edges begin … */
  edges = 3,
  /** … and one less than the entries for them. */
  mask = 4,
  /** Where its jumps begin; they end where those of the next state begin. Likewise the accepts. */
  jumps = 5,
  accepts = 6,
  size = 8,
}

/** How many states there are, and the one that is none. */
export const countOf = ({ rows }: PackedStates): number => rows.length / Row.size - 1;

/** The state that a symbol leads to, or 0. */
export function follow({ rows, edges }: PackedStates, state: number, symbol: number): number {
  const row = state * Row.size;
  const bit = bitOf(symbol);
  if ((((rows[row + Row.low + (bit >> 5)] as number) >>> bit) & 1) === 0) return 0;
  const first = rows[row + Row.edges] as number;
  const mask = rows[row + Row.mask] as number;
  for (let slot = slotOf(symbol); ; slot++) {
    const place = first + (slot & mask) * 2;
    const found = edges[place];
    if (found === symbol) return edges[place + 1] as number;
    if (found === 0) return 0;
  }
}

/** The bit of `Row.high` that every word has, for states that do not need a symbol to go on. */
export const anyway = 1 << 31;

/** Which of 63 bits stands for a symbol: the first 32 are those of `Row.low`, the others those of `Row.high`. */
export const bitOf = (symbol: number): number => Math.min(Math.imul(symbol, 0x9e3779b1) >>> 26, 62);

/** Bits of `traits`. They save asking the arrays of which most states have nothing. */
export enum Trait {
  takesConcept = 1,
  accepts = 2,
  jumps = 4,
}

/** Types of jumps as numbers. */
export enum JumpType {
  empty = 0,
  shape = 1,
  clauseGap = 2,
  sentenceGap = 3,
  assertion = 4,
}

/** The detail of a gap of so many words. */
export const gapDetail = (least: number, most: number): number => (least << 5) | most;

/** A state as a list of what leads out of it. */
export interface LooseState {
  readonly edges: (readonly [symbol: number, target: number])[];
  readonly jumps: Jump[];
  readonly accepts: number[];
}

/** The states as lists again. The first entry is not a state. */
export function unpackStates(packed: PackedStates): readonly LooseState[] {
  const states: LooseState[] = [{ edges: [], jumps: [], accepts: [] }];
  const { rows, edges, jumps, accepts } = packed;
  for (let state = 1; state < countOf(packed); state++) {
    const row = state * Row.size;
    const at = (column: number) => rows[row + column] as number;
    const next = (column: number) => rows[row + Row.size + column] as number;
    const loose: LooseState = {
      edges: edgesOf(edges, at(Row.edges), at(Row.mask) + 1),
      jumps: [],
      accepts: [...accepts.subarray(at(Row.accepts), next(Row.accepts))],
    };
    for (let jump = at(Row.jumps); jump < next(Row.jumps); jump += 3) {
      const [type, detail, target] = jumps.subarray(jump, jump + 3);
      loose.jumps.push(jumpOf(type as number, detail as number, target as number));
    }
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
