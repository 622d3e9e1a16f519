import { describe, expect, it } from "vitest";
import { markBoundaries } from "../../text/boundaries";
import { AutomatonBuilder } from "../../text/match/automaton";
import { match } from "../../text/match/match";
import { type Automaton, JumpType, unpackStates } from "../../text/match/packed";
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
    const { jumpFirst, jumps } = determinised(automaton);
    expect(typesOf(determinised(automaton))).not.toContain(JumpType.empty);
    for (let state = 1; state < jumpFirst.length - 1; state++) {
      const kinds = [
        ...jumps.subarray((jumpFirst[state] ?? 0) * 3, (jumpFirst[state + 1] ?? 0) * 3),
      ]
        .map((_, at, all) => (at % 3 === 0 ? `${all[at]} ${all[at + 1]}` : ""))
        .filter((kind) => kind !== "");
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });

  it("gives up on an automaton whose states would double with every word", () => {
    const tail = " (a|b)".repeat(16);
    const hard = build(`x (a|b)* a${tail}`);
    expect(determinise(grouped(hard), symbolsOf(hard))).toBeUndefined();
  });
});
