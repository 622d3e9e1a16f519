import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { languageOf } from "../../lexicon";
import { defineConcept } from "../../lexicon/concept";
import { defineTextRule, type TextRule } from "../../rules/define";
import { countOf, JumpType } from "../../text/match/packed";
import { checkOneText } from "../text-check";
import { Stream } from "./coding/streams";
import { type CompiledRules, compileRules } from "./compile";
import { decodeRules } from "./decode";
import { type EncodedRules, encodeRules } from "./encode";
import { quicken } from "./quicken";

const { roles } = languageOf("en") as NonNullable<ReturnType<typeof languageOf>>;
const concepts = [
  defineConcept("trait", "old, too old, old school, slow and old, grey"),
  defineConcept("person", "a {trait} one, someone, an old hand, (wise|grey) head"),
];
const language = { concepts, roles };

function rule(name: string, own: Pick<TextRule, "patterns"> & Partial<TextRule>): TextRule {
  return defineTextRule({
    id: `tone/${name}`,
    severity: "warn",
    locales: ["en"],
    summary: "",
    message: "",
    rationale: "",
    suggestion: "",
    sources: [],
    examples: { bad: [], good: [] },
    ...own,
  });
}

const rules = [
  rule("frames", {
    patterns: [
      "you (are|were) very* {trait}",
      "you (are|were|seem) (a|an)? {person} (,|$|and|but)",
      "given your ..3 {trait}",
      "too {trait} >> (us|them)",
      "^ {trait} for {Age}",
      "{Capitalised} is {trait} $$",
      { pattern: "slow - {trait}", roles: ["candidate", "work"], quoted: "skip" },
      { pattern: "grey", polarity: "affirmed" },
    ],
    unless: [
      { pattern: "old school (friend|tie)", scope: "overlap" },
      { pattern: "the scenario", scope: "clause" },
      { pattern: "quoted from", scope: "sentence" },
      { pattern: "a grey old wall", scope: "within" },
    ],
  }),
  rule("shared", { patterns: ["you (are|were) very* {trait}", "{CandidateName} ..2 {trait}"] }),
  rule("others", {
    patterns: ["(wise|grey) head", "{Number} years", "a {person}"],
    roles: ["work"],
  }),
];

const words =
  'you are were seem very given your old too slow and school grey wise head a an one someone hand us them for Sam is the scenario quoted from friend wall not answer 57 twenty years , . - " but'.split(
    " ",
  );

function hits(compiled: CompiledRules, text: string) {
  const facts = { names: ["Sam"], otherNames: [], criteria: [], roleTitles: [] };
  const textCase = { text, path: [], audience: undefined, kind: undefined, ...facts };
  return checkOneText(compiled, textCase, () => true).hits;
}

describe("rules that are written and read again", () => {
  let compiled: CompiledRules;
  let encoded: EncodedRules;
  let slow: CompiledRules;
  let quick: CompiledRules;
  beforeEach(() => {
    compiled = compileRules(rules, language);
    encoded = encodeRules(compiled);
    const read = () => decodeRules(JSON.parse(JSON.stringify(encoded)), rules);
    slow = read();
    quick = read();
    quicken(quick.machine);
  });

  it("find the same in any text, before and after they are made faster", () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 40 }), (list) => {
        const text = list.join(" ");
        const expected = hits(compiled, text);
        expect(hits(slow, text)).toEqual(expected);
        expect(hits(quick, text)).toEqual(expected);
        found += expected.length;
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it("have the same words with the same classes, and the same meanings", () => {
    const classesOf = ({ machine, words: table }: CompiledRules) =>
      new Map(machine.automaton.vocabulary.words.map((word, number) => [word, table[number]]));
    expect(classesOf(slow)).toEqual(classesOf(compiled));
    const kinds = (list: CompiledRules["meanings"]) =>
      new Set(list.map((meaning) => JSON.stringify(meaning)));
    expect(kinds(slow.meanings)).toEqual(kinds(compiled.meanings));
    expect(slow.meanings).toHaveLength(kinds(compiled.meanings).size);
  });

  it("have fewer states, and once they are faster no empty jump and the filters of their edges", () => {
    const count = ({ machine }: CompiledRules) => countOf(machine.automaton);
    expect(count(slow)).toBeLessThan(count(compiled) * 0.7);
    const types = ({ machine }: CompiledRules) =>
      machine.automaton.jumps.filter((_, at) => at % 3 === 0);
    expect(types(slow)).toContain(JumpType.empty);
    expect(types(quick)).not.toContain(JumpType.empty);
  });

  it("take little room: guesses spare most numbers", () => {
    const { streams } = encoded;
    const ofStates = streams.slice(Stream.heads, -1).reduce((sum, { length }) => sum + length, 0);
    expect(ofStates / countOf(slow.machine.automaton)).toBeLessThan(5.2);
    expect(encoded.patterns).toBe(slow.meanings.length);
    expect(encoded.rules).toBe("tone/frames tone/shared tone/others");
  });

  it("are refused by another list of rules", () => {
    expect(() => decodeRules(encoded, rules.slice(1))).toThrow(
      expect.objectContaining({ code: "invalid_options" }),
    );
    expect(() => decodeRules(encoded, rules.slice(1))).toThrow("Build the package again");
  });
});
