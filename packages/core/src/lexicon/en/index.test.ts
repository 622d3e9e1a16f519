import { describe, expect, it } from "vitest";
import { resolveSources, rules, type SourceKey } from "../../rules";
import { englishConcepts } from ".";

const named = /\{([a-z][A-Za-z0-9]*)\}/g;

/** Names of the concepts that a pattern or phrase refers to. */
function conceptsIn(text: string): string[] {
  return [...text.matchAll(named)].map((match) => match[1] as string);
}

describe("the English lexicon", () => {
  const byName = new Map(englishConcepts.map((concept) => [concept.name, concept]));

  it("has each concept once", () => {
    expect(byName.size).toBe(englishConcepts.length);
  });

  it("has each phrase once in its concept", () => {
    const twice = englishConcepts.flatMap(({ name, phrases }) =>
      phrases
        .filter((phrase, index) => phrases.indexOf(phrase) !== index)
        .map((phrase) => `${name}: ${phrase}`),
    );
    expect(twice).toEqual([]);
  });

  it("has no phrase that a careless comma or bracket cut in two", () => {
    const cut = englishConcepts.flatMap(({ name, phrases }) =>
      phrases
        .filter((phrase) => phrase.split("(").length !== phrase.split(")").length)
        .map((phrase) => `${name}: ${phrase}`),
    );
    expect(cut).toEqual([]);
  });

  it("names sources that exist", () => {
    for (const { name, source } of englishConcepts) {
      if (source === undefined) continue;
      expect(resolveSources([source as SourceKey]), name).toHaveLength(1);
    }
  });

  it("has no concept that no rule reaches", () => {
    const reached = new Set<string>();
    const waiting = rules.flatMap((rule) =>
      rule.type === "text"
        ? [...rule.patterns, ...(rule.unless ?? [])].flatMap((pattern) =>
            conceptsIn(typeof pattern === "string" ? pattern : pattern.pattern),
          )
        : [],
    );
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (reached.has(name)) continue;
      reached.add(name);
      for (const phrase of byName.get(name)?.phrases ?? []) waiting.push(...conceptsIn(phrase));
    }
    expect([...byName.keys()].filter((name) => !reached.has(name))).toEqual([]);
  });
});
