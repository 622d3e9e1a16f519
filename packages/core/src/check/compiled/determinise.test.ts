import { describe, expect, it } from "vitest";
import { markBoundaries } from "../../text/boundaries";
import { AutomatonBuilder } from "../../text/match/automaton";
import { match } from "../../text/match/match";
import { type Automaton, countOf, JumpType, Row, unpackStates } from "../../text/match/packed";
import { normalise } from "../../text/normalise";
import { tokenise } from "../../text/tokenise";
import { arrange, countUses, groupStates } from "./coding/arrange";
import { GroupedStates } from "./coding/grouped-state";
import { SymbolLists } from "./coding/symbol-lists";
import { rankSymbols } from "./coding/symbol-ranks";
import { determinise } from "./determinise";
import { packGrouped } from "./pack-grouped";

function build(...patterns: readonly string[]): Automaton {
  const builder = new AutomatonBuilder((name) =>
    name === "adverb" ? ["very", "a bit", "a bit too"] : undefined,
  );
  for (const pattern of patterns) builder.add(pattern);
  return builder.finish();
}

/** Every match as pattern, first word and word after the last. */
function matches(automaton: Automaton, text: string): readonly string[] {
  const normalised = normalise(text);
  const tokens = tokenise(normalised, automaton.vocabulary);
  markBoundaries(normalised.text, tokens);
  const { patterns, starts, ends } = match(automaton, tokens);
  return patterns.map((pattern, entry) => `${pattern}: ${starts[entry]}-${ends[entry]}`).sort();
}

const symbolsOf = ({ vocabulary }: Automaton): number => vocabulary.words.length * 2 + 100;

/** The states as they are read from a package. */
function grouped(automaton: Automaton): GroupedStates {
  const states = groupStates(unpackStates(automaton));
  const ranks = rankSymbols(countUses(states, automaton.root, symbolsOf(automaton)));
  const flat = new GroupedStates();
  for (const { groups, jumps, accepts } of arrange(states, automaton.root, ranks).slice(1)) {
    for (const { symbols, target } of groups) {
      const [only = 0, ...others] = symbols;
      flat.group(others.length > 0 ? flat.lists.add(symbols) : SymbolLists.of(only), target);
    }
    for (const { type, detail, target } of jumps) flat.jump(type, detail, target);
    for (const accept of accepts) flat.accepts.push(accept);
    flat.end();
  }
  return flat;
}

function determinised(automaton: Automaton): Automaton {
  const states = determinise(grouped(automaton), symbolsOf(automaton));
  if (!states) throw new Error("There are far more states than before.");
  return { ...automaton, ...states, root: 1 };
}

const typesOf = ({ jumps }: Automaton) => jumps.filter((_, at) => at % 3 === 0);

/** Type, detail and target of each jump of a state. */
function jumpsOf({ rows, jumps }: Automaton, state: number): readonly (readonly number[])[] {
  const first = rows[state * Row.size + Row.jumps] as number;
  const end = rows[(state + 1) * Row.size + Row.jumps] as number;
  return Array.from({ length: (end - first) / 3 }, (_, at) => [
    ...jumps.subarray(first + at * 3, first + at * 3 + 3),
  ]);
}

const statesWithGaps = (states: Automaton): readonly number[] =>
  Array.from({ length: countOf(states) }, (_, state) => state).filter((state) =>
    jumpsOf(states, state).some(
      ([type]) => type === JumpType.clauseGap || type === JumpType.sentenceGap,
    ),
  );

describe("determinise", () => {
  const automaton = build(
    "you are {adverb}* old",
    "you are {adverb}* (old|young) $",
    "you (are|were) {adverb}* ..2 quiet",
    "you are {Number}",
    "^ you are a bit ... old",
  );

  it.each([
    "you are old",
    "you are very a bit too old, you were a bit quiet",
    "you are a bit very, young. You are 12",
    "so you are a bit too very quiet old",
  ])("finds the same in %j", (text) => {
    const expected = matches(automaton, text);
    expect(expected.length).toBeGreaterThan(0);
    expect(matches(determinised(automaton), text)).toEqual(expected);
    const packed = { ...automaton, ...packGrouped(grouped(automaton)), root: 1 };
    expect(matches(packed, text)).toEqual(expected);
  });

  it("leaves no empty jump, and one jump of a kind", () => {
    expect(typesOf(automaton)).toContain(JumpType.empty);
    const states = determinised(automaton);
    expect(typesOf(states)).not.toContain(JumpType.empty);
    for (let state = 1; state < countOf(states); state++) {
      const kinds = jumpsOf(states, state).map(([type, detail]) => `${type} ${detail}`);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });

  it("leads from each distance of several gaps to one state", () => {
    const gaps = build("a ..2 x", "a ..4 y", "a >> z", "a ..4 u");
    const states = determinised(gaps);
    const [state = 0] = statesWithGaps(states);
    const lengths = jumpsOf(states, state).map(([type, detail = 0]) => [
      type,
      detail >> 5,
      detail & 31,
    ]);
    expect(lengths).toEqual([
      [JumpType.clauseGap, 1, 2],
      [JumpType.clauseGap, 3, 4],
      [JumpType.sentenceGap, 1, 12],
    ]);
    for (const text of ["a x y z u", "a b x y", "a b b x y u z", "a b b b b y z", "a b b b y"])
      expect(matches(states, text)).toEqual(matches(gaps, text));
  });

  it("gives up on an automaton whose states would double with every word", () => {
    const tail = " (a|b)".repeat(16);
    const hard = build(`x (a|b)* a${tail}`);
    expect(determinise(grouped(hard), symbolsOf(hard))).toBeUndefined();
  });
});
