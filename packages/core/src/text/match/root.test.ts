import { describe, expect, it } from "vitest";
import { Flag } from "../tokens";
import { numberOf } from "../vocabulary";
import { AutomatonBuilder } from "./automaton";
import { type Automaton, follow, Row } from "./packed";
import { always, prepareRoot } from "./root";

function built(...patterns: readonly string[]): Automaton {
  const builder = new AutomatonBuilder((name) => (name === "pet" ? ["cat", "big dog"] : undefined));
  for (const pattern of patterns) builder.add(pattern);
  return builder.finish();
}

describe("the start state", () => {
  it("leads where its edges lead", () => {
    const automaton = built("old man", "{pet} food", "{OtherName} came", "too old");
    const root = prepareRoot(automaton);
    expect(root.firstJump).toBe(automaton.rows[automaton.root * Row.size + Row.jumps]);
    expect(root.words).toHaveLength(automaton.vocabulary.words.length);
    for (let id = 1; id < root.words.length; id++)
      expect(root.words[id]).toBe(follow(automaton, automaton.root, id * 2));
    expect(root.words[numberOf(automaton.vocabulary, "old")]).toBeGreaterThan(0);
    expect(root.words[numberOf(automaton.vocabulary, "food")]).toBe(0);
    const leading = [...root.concepts].flatMap((target, symbol) => (target === 0 ? [] : [symbol]));
    expect(leading).toHaveLength(2);
    for (let symbol = 1; symbol < root.concepts.length; symbol++)
      expect(root.concepts[symbol]).toBe(
        symbol % 2 === 0 ? 0 : follow(automaton, automaton.root, symbol),
      );
  });

  it("has room for every concept that can come up", () => {
    const dynamic = built("old");
    const largest = Math.max(...dynamic.dynamic.values());
    expect(prepareRoot(dynamic).concepts).toHaveLength(largest + 1);
    const phrases = built("a {pet}");
    const accepted = Math.max(...[...phrases.accepts].filter((accept) => accept % 2 === 1));
    expect(accepted).toBeGreaterThan(largest);
    expect(prepareRoot(phrases).concepts).toHaveLength(accepted + 1);
    // Patterns end there as well, and are no concepts.
    const many = built("a {pet}", ..."bcdefghijklmnop".split(""));
    expect(prepareRoot(many).concepts).toHaveLength(accepted + 1);
  });

  it("knows which flags its jumps need", () => {
    const needs = (...patterns: readonly string[]) => {
      const { jumpNeeds, jumpFlags } = prepareRoot(built(...patterns));
      return { needs: [...jumpNeeds], flags: jumpFlags };
    };
    expect(needs("old")).toEqual({ needs: [], flags: 0 });
    expect(needs("{Upper} x")).toEqual({ needs: [Flag.upper], flags: Flag.upper });
    expect(needs("^ so", "{Email} x")).toEqual({
      needs: [Flag.clause, Flag.email],
      flags: Flag.clause | Flag.email,
    });
    expect(needs("(... a|b) c").needs).toContain(always);
  });
});
