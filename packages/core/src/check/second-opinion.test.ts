import { describe, expect, it } from "vitest";
import type { Finding } from "../finding";
import type { Rule } from "../rules/define";
import { withSecondReader } from "./second-opinion";

const finding = (over: Partial<Finding> = {}): Finding => ({
  ruleId: "tone/insult",
  group: "tone",
  severity: "error",
  message: "May be read …",
  path: [],
  start: 2,
  end: 5,
  suggestions: [],
  sources: [],
  ...over,
});
const judgement = (odds: number, start = 0, end = 10) => ({
  start,
  end,
  odds,
  resembles: "age",
  weighed: [{ start, end: start + 2 }],
});
const add = (hit: object) =>
  finding({ ruleId: "review/second-look", group: "review", severity: "warn", ...hit });
const read = (
  judgements: readonly ReturnType<typeof judgement>[],
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule> = new Map(),
) => withSecondReader({ threshold: 100, doubt: -100 }, judgements, findings, add, [], rules);

describe("withSecondReader", () => {
  it("marks a sentence from the threshold on, with what it resembles", () => {
    expect(read([judgement(99)], [])).toEqual([]);
    const [mark] = read([judgement(100)], []);
    expect(mark).toMatchObject({ ruleId: "review/second-look", start: 0, end: 10 });
    expect(mark?.resembles).toEqual({
      category: "age",
      group: "fair",
      ground: "age",
      words: [{ start: 0, end: 2 }],
    });
    expect(mark?.message).toContain("age");
  });

  it("adds nothing to a sentence that a rule minds, and something to one with a note only", () => {
    expect(read([judgement(500)], [finding()])).toEqual([finding()]);
    expect(read([judgement(500)], [finding({ severity: "info" })])).toHaveLength(2);
    expect(read([judgement(500, 20, 30)], [finding()])).toHaveLength(2);
  });

  it("lowers what it doubts, and only there", () => {
    expect(read([judgement(-101)], [finding()])).toEqual([
      finding({ severity: "info", doubted: true }),
    ]);
    expect(read([judgement(-100)], [finding()])).toEqual([finding()]);
    expect(read([judgement(-500, 20, 30)], [finding()])).toEqual([finding()]);
    expect(read([judgement(-500)], [finding({ severity: "info" })])).toEqual([
      finding({ severity: "info" }),
    ]);
  });

  it("has no doubt of a rule that nobody may accept away", () => {
    const rule = { id: "privacy/service-user", suppressible: false } as unknown as Rule;
    const leak = finding({ ruleId: "privacy/service-user", group: "privacy" });
    expect(read([judgement(-500)], [leak], new Map([[rule.id, rule]]))).toEqual([leak]);
  });
});
