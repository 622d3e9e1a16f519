import { describe, expect, it } from "vitest";
import { markBoundaries } from "../../text/boundaries";
import { AutomatonBuilder } from "../../text/match/automaton";
import { match } from "../../text/match/match";
import { type Automaton, JumpType } from "../../text/match/packed";
import { normalise } from "../../text/normalise";
import { tokenise } from "../../text/tokenise";
import { determinise } from "./determinise";

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
    expect(matches(determinise(automaton), text)).toEqual(expected);
  });

  it("leaves no empty jump, and one jump of a kind", () => {
    expect(typesOf(automaton)).toContain(JumpType.empty);
    const { jumpFirst, jumps } = determinise(automaton);
    expect(typesOf(determinise(automaton))).not.toContain(JumpType.empty);
    for (let state = 1; state < jumpFirst.length - 1; state++) {
      const kinds = [
        ...jumps.subarray((jumpFirst[state] ?? 0) * 3, (jumpFirst[state + 1] ?? 0) * 3),
      ]
        .map((_, at, all) => (at % 3 === 0 ? `${all[at]} ${all[at + 1]}` : ""))
        .filter((kind) => kind !== "");
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });

  it("leaves an automaton alone whose states would double with every word", () => {
    const tail = " (a|b)".repeat(16);
    const hard = build(`x (a|b)* a${tail}`);
    expect(determinise(hard)).toBe(hard);
  });
});
