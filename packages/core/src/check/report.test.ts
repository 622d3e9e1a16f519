import { describe, expect, it } from "vitest";
import type { Finding, Path } from "../finding";
import type { Rule } from "../rules/define";
import { byPlace, findingMaker, reportOf } from "./report";

const rule = {
  type: "document",
  id: "tone/sample",
  severity: "warn",
  locales: ["*"],
  summary: "Sample",
  message: "May be read as a sample, because it is one.",
  rationale: "Sample.",
  suggestion: "Say what was seen.",
  rewrite: "criterion",
  sources: ["EQA"],
} as unknown as Rule;

const at = (path: Path, start?: number, end?: number, ruleId = "tone/sample"): Finding => ({
  ruleId,
  group: "tone",
  severity: "warn",
  message: "May be read …",
  path,
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
  suggestions: [],
  sources: [],
});

describe("a finding", () => {
  const make = findingMaker();

  it("says what its rule says, at the place", () => {
    const finding = make(rule, "error", { path: ["summary"], start: 2, end: 5 });
    expect(finding).toMatchObject({
      ruleId: "tone/sample",
      group: "tone",
      severity: "error",
      message: rule.message,
      path: ["summary"],
      start: 2,
      end: 5,
    });
    expect(finding.suggestions).toHaveLength(1);
    expect(finding.suggestions[0]?.message).toBe("Say what was seen.");
    expect(finding.suggestions[0]?.rewrite).toContain("[name of the criterion]");
    expect(finding.sources.map(({ key }) => key)).toEqual(["EQA"]);
    expect(finding).not.toHaveProperty("ground");
  });

  it("has offsets only where it is about words, and a ground only where the rule has one", () => {
    const whole = make({ ...rule, ground: "age" }, "warn", { path: [] });
    expect(whole).not.toHaveProperty("start");
    expect(whole).not.toHaveProperty("end");
    expect(whole.ground).toBe("age");
    expect(make(rule, "warn", { path: [], start: 2 })).not.toHaveProperty("start");
    expect(make(rule, "warn", { path: [], end: 2 })).not.toHaveProperty("end");
    expect(make(rule, "warn", { path: [], start: 0, end: 2 }).start).toBe(0);
  });

  it("names the criterion where it is known", () => {
    const { suggestions } = make(rule, "warn", { path: [] }, "Court work");
    expect(suggestions[0]?.rewrite).toContain("“Court work”");
  });

  it("has no rewrite where there is nothing to write instead", () => {
    const { suggestions } = make({ ...rule, rewrite: "leave-out" }, "warn", { path: [] });
    expect(suggestions).toEqual([{ message: "Say what was seen." }]);
  });

  it("says what its place says, unless the caller has words for the rule", () => {
    const hit = { path: [], message: "There are two." };
    expect(make(rule, "warn", hit).message).toBe("There are two.");
    const messages = { "tone/sample": { message: "Ours.", suggestion: "Do ours." } };
    const own = findingMaker({ messages })(rule, "warn", hit);
    expect(own.message).toBe("Ours.");
    expect(own.suggestions[0]?.message).toBe("Do ours.");
  });

  it("keeps what all findings of a rule share", () => {
    const [one, other] = [make(rule, "warn", { path: [] }), make(rule, "info", { path: ["a"] })];
    expect(one.suggestions).toBe(other.suggestions);
    expect(one.sources).toBe(other.sources);
  });
});

describe("a report", () => {
  it("counts by severity, what was suppressed left out", () => {
    const error: Finding = { ...at([]), severity: "error" };
    const suppression = { ruleId: "tone/sample", reason: "Fine.", by: "R", until: "2027-01-01" };
    const report = reportOf(
      [at(["b"]), error, at(["a"])],
      [
        { ...at(["d"]), suppression },
        { ...at(["c"]), suppression },
      ],
      ["summary"],
    );
    expect(report.counts).toEqual({ error: 1, warn: 2, info: 0 });
    expect(report.findings.map(({ path }) => path)).toEqual([[], ["a"], ["b"]]);
    expect(report.suppressed.map(({ path }) => path)).toEqual([["c"], ["d"]]);
    expect(report.notChecked).toEqual(["summary"]);
  });
});

describe("the order of findings", () => {
  it.each([
    [at(["a"]), at(["b"])],
    [at([]), at(["a"])],
    [at(["a"]), at(["a", 0])],
    [at(["a", 2]), at(["a", 10])],
    [at(["a", "10"]), at(["a", "2"])],
    [at(["a", 10, "z"]), at(["a", 11, "b"])],
    [at(["a", 1]), at(["a", "b"])],
    [at(["z"], 0, 1), at(["z"], 1, 2)],
    [at(["z"]), at(["z"], 0, 1)],
    [at(["z"], 1, 2), at(["z"], 1, 3)],
    [at(["z"], 1, 2, "tone/a"), at(["z"], 1, 2, "tone/b")],
    [at(["a"], 9, 10, "tone/b"), at(["b"], 1, 2, "tone/a")],
  ])("%#", (first, second) => {
    expect(byPlace(first, second)).toBeLessThan(0);
    expect(byPlace(second, first)).toBeGreaterThan(0);
  });

  it("has two at one place for equal, whether or not they share the path", () => {
    const path: Path = ["a", 1];
    expect(byPlace(at(path), at(path))).toBe(0);
    expect(byPlace(at(["a", 1], 1, 2), at(["a", 1], 1, 2))).toBe(0);
  });
});
