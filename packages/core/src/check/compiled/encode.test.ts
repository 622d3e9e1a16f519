import { beforeAll, describe, expect, it } from "vitest";
import { rules, type TextRule } from "../../rules";
import { JumpType } from "../../text/match/packed";
import { checkOneText } from "../text-check";
import type { CompiledRules } from "./compile";
import { decodeRules } from "./decode";
import { type EncodedRules, encodeRules } from "./encode";
import { quicken } from "./quicken";
import { compiledRules } from "./rules";

const own = rules.filter((rule): rule is TextRule => rule.type === "text");

function hits(compiled: CompiledRules, text: string) {
  const textCase = { text, path: [], audience: "candidate", kind: undefined } as const;
  const facts = {
    names: ["Samira Taylor"],
    otherNames: [],
    criteria: ["Resilience"],
    roleTitles: [],
  };
  return checkOneText(compiled, { ...textCase, ...facts }, () => true).hits;
}

describe("compiled rules as data", () => {
  let compiled: CompiledRules;
  let encoded: EncodedRules;
  let decoded: CompiledRules;
  beforeAll(() => {
    compiled = compiledRules("en", own) as CompiledRules;
    encoded = encodeRules(compiled);
    decoded = decodeRules(JSON.parse(JSON.stringify(encoded)), own);
  });

  it("find the same in every example of every rule", () => {
    for (const { examples } of own) {
      for (const text of [...examples.bad.map((example) => example.text), ...examples.good]) {
        expect(hits(decoded, text)).toEqual(hits(compiled, text));
      }
    }
  });

  it("find the same once they are made into the faster automaton", () => {
    const before = decoded.machine.automaton;
    quicken(decoded.machine);
    expect(decoded.machine.automaton).not.toBe(before);
    for (const { examples } of own) {
      for (const text of [...examples.bad.map((example) => example.text), ...examples.good]) {
        expect(hits(decoded, text)).toEqual(hits(compiled, text));
      }
    }
  });

  it("have no empty jumps then: rules that make the states too many for that slow every check", () => {
    const { jumps } = decoded.machine.automaton;
    expect(jumps.filter((type, at) => at % 3 === 0 && type === JumpType.empty)).toHaveLength(0);
  });

  it("are refused by another list of rules", () => {
    expect(() => decodeRules(encoded, own.slice(1))).toThrow("Build the package again");
  });
});
