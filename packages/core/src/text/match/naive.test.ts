import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markBoundaries } from "../boundaries";
import { normalise } from "../normalise";
import { tokenise } from "../tokenise";
import { Flag, type Tokens } from "../tokens";
import { AutomatonBuilder } from "./automaton";
import { match } from "./match";
import { type Assertion, type Node, parsePattern, trimmed } from "./pattern";

// The matcher against one that tries everything, word by word, straight from the meaning of a pattern.

const concepts: Readonly<Record<string, readonly string[]>> = {
  c: ["a b", "d", "a {e}"],
  e: ["b", "c c"],
};

const words = ["a", "b", "c", "d"];
const leaf = fc.constantFrom(...words, "{c}", "{e}");
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    leaf,
    fc.constantFrom("..1", "..3", ">>", ",", "-", "^", "$", "^^", "$$"),
    leaf.map((word) => `${word}?`),
    fc.constantFrom(...words, "{e}").map((word) => `${word}*`),
    fc.tuple(tie("pattern"), tie("pattern")).map(([one, other]) => `(${one}|${other})`),
    fc.tuple(leaf, leaf).map(([one, other]) => `(${one} ${other})?`),
  ),
  pattern: fc
    .tuple(fc.array(tie("part"), { maxLength: 3 }), leaf, fc.array(tie("part"), { maxLength: 2 }))
    .map(([before, word, after]) => [...before, word, ...after].join(" ")),
}));
const text = fc
  .array(fc.constantFrom(...words, ...words, ",", ".", "; b", "a-b", "x"), { maxLength: 14 })
  .map((list) => list.join(" ").replaceAll(" ,", ",").replaceAll(" .", ". A"));

/** Words after every way to match a node from a word on. */
function ends(node: Node, tokens: Tokens, at: number, limit: number): ReadonlySet<number> {
  const flags = at < limit ? (tokens.flags[at] as number) : 0;
  switch (node.type) {
    case "word":
      return new Set(at < limit && tokens.words[at] === node.word ? [at + 1] : []);
    case "concept":
      return union(
        (concepts[node.name] ?? []).map((phrase) => ends(parsePattern(phrase), tokens, at, limit)),
      );
    case "sequence": {
      let reached: ReadonlySet<number> = new Set([at]);
      for (const next of node.nodes)
        reached = union(Array.from(reached, (place) => ends(next, tokens, place, limit)));
      return reached;
    }
    case "choice":
      return union(node.nodes.map((next) => ends(next, tokens, at, limit)));
    case "optional":
      return union([new Set([at]), ends(node.node, tokens, at, limit)]);
    case "repeat": {
      const reached = new Set([at]);
      for (const place of reached)
        for (const end of ends(node.node, tokens, place, limit)) reached.add(end);
      return reached;
    }
    case "gap":
      return gapEnds(node, tokens, at, limit);
    case "assertion":
      return new Set(holds(node.at, flags, at >= limit) ? [at] : []);
  }
}

function gapEnds(
  { most, within }: Extract<Node, { type: "gap" }>,
  { flags }: Tokens,
  at: number,
  limit: number,
): ReadonlySet<number> {
  const reached = new Set([at]);
  for (let end = at + 1; end <= Math.min(at + most, limit - 1); end++) {
    // The words of the gap, and the one after it, are in the clause of the word before it.
    const inside = [(flags[end - 1] as number) & Flag.clause, (flags[end] as number) & Flag.clause];
    if (within === "clause" && ((end === at + 1 && inside[0]) || inside[1])) break;
    reached.add(end);
  }
  return reached;
}

function holds(at: Assertion, flags: number, over: boolean): boolean {
  switch (at) {
    case "^":
      return (flags & Flag.clause) !== 0;
    case "^^":
      return (flags & Flag.sentence) !== 0;
    case "$":
      return over || (flags & Flag.clause) !== 0;
    case "$$":
      return over;
    case ",":
      return (flags & Flag.comma) !== 0;
    case "-":
      return (flags & Flag.hyphen) !== 0;
  }
}

function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** Every match of every pattern, as pattern, first word and word after the last. */
function naive(patterns: readonly string[], tokens: Tokens): ReadonlySet<string> {
  const found = new Set<string>();
  for (let start = 0; start < tokens.count; start++) {
    let limit = start + 1;
    while (limit < tokens.count && !((tokens.flags[limit] as number) & Flag.sentence)) limit++;
    patterns.forEach((source, number) => {
      for (const end of ends(trimmed(parsePattern(source)), tokens, start, limit))
        if (end > start) found.add(`${number}: ${start}-${end}`);
    });
  }
  return found;
}

describe("the matcher", () => {
  it("finds what one finds that tries everything", () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), text, (sources, given) => {
        const patterns = sources.filter((source) => isPattern(source));
        const builder = new AutomatonBuilder((name) => concepts[name]);
        for (const source of patterns) builder.add(source);
        const automaton = builder.finish();
        const normalised = normalise(given);
        const tokens = tokenise(normalised, automaton.vocabulary);
        markBoundaries(normalised.text, tokens);
        const matches = match(automaton, tokens);
        const own = matches.patterns.map(
          (number, entry) => `${number}: ${matches.starts[entry]}-${matches.ends[entry]}`,
        );
        const expected = naive(patterns, tokens);
        expect([...new Set(own)].sort()).toEqual([...expected].sort());
        found += expected.size;
      }),
      { numRuns: 250, seed: 11 },
    );
    expect(found).toBeGreaterThan(150);
  });
});

/** Some patterns that come up by chance match nothing at all, and are refused. */
function isPattern(source: string): boolean {
  try {
    parsePattern(source);
    return true;
  } catch {
    return false;
  }
}
