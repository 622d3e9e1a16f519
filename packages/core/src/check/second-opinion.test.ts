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

  it("touches the sentence of a finding, and not the one before or after it", () => {
    const near = (start: number, end: number) => read([judgement(500, start, end)], [finding()]);
    expect(near(0, 2)).toHaveLength(2);
    expect(near(0, 3)).toHaveLength(1);
    expect(near(4, 9)).toHaveLength(1);
    expect(near(5, 9)).toHaveLength(2);
    const { start, end, ...whole } = finding();
    expect(read([judgement(500)], [whole])).toHaveLength(2);
    expect(read([judgement(500)], [{ ...whole, start: 2 }])).toHaveLength(2);
    expect(read([judgement(500)], [{ ...whole, end: 5 }])).toHaveLength(2);
    expect(start).toBeLessThan(end as number);
  });

  it("says less where it does not know what a sentence resembles", () => {
    const [mark] = read([{ ...judgement(100), resembles: "nothing it knows" }], []);
    expect(mark).toEqual(add({ path: [], start: 0, end: 10 }));
  });

  it("names a ground only where the category has one", () => {
    const [mark] = read([{ ...judgement(100), resembles: "blame" }], []);
    expect(mark?.resembles).toEqual({
      category: "blame",
      group: "tone",
      words: [{ start: 0, end: 2 }],
    });
    expect(mark?.resembles).not.toHaveProperty("ground");
    expect(mark?.message).toBe(
      "May be read otherwise than it is meant, because its wording resembles sentences that accuse the candidate that careful readers asked to change. Please look at it again: this is a guess from wording, and a person decides.",
    );
  });

  it("takes one doubt of several, and doubts a rule that may be accepted away", () => {
    const rule = { id: "tone/insult" } as unknown as Rule;
    const both = [judgement(0, 20, 30), judgement(-500)];
    expect(read(both, [finding()], new Map([[rule.id, rule]]))).toEqual([
      finding({ severity: "info", doubted: true }),
    ]);
  });

  it("has no doubt of a rule that nobody may accept away", () => {
    const rule = { id: "privacy/service-user", suppressible: false } as unknown as Rule;
    const leak = finding({ ruleId: "privacy/service-user", group: "privacy" });
    expect(read([judgement(-500)], [leak], new Map([[rule.id, rule]]))).toEqual([leak]);
  });
});
