import { describe, expect, it } from "vitest";
import type { Finding } from "../finding";
import type { Suppression } from "../model/value/governance";
import type { Group, Rule } from "../rules/define";
import { suppress } from "./suppression";

const finding = (ruleId: string): Finding => ({
  ruleId,
  group: "tone",
  severity: "warn",
  message: "May be read …",
  path: [],
  suggestions: [],
  sources: [],
});
const entry = (ruleId: string, until = "2026-06-30"): Suppression => ({
  ruleId,
  reason: "Agreed with the candidate.",
  by: "R. Adeyemi",
  until,
});
const rules = new Map(
  [
    { id: "tone/absolute" },
    { id: "tone/insult" },
    { id: "privacy/leak", suppressible: false },
    { id: "suppression/expired" },
  ].map((rule) => [rule.id, rule as unknown as Rule]),
);

const run = (
  findings: readonly string[],
  allow: readonly Suppression[],
  { today = "2026-06-30", unused = [] }: { today?: string; unused?: readonly Group[] } = {},
) => suppress(findings.map(finding), allow, today, { rules, unused });

describe("the allow list of a document", () => {
  it("changes nothing when it is empty", () => {
    expect(run(["tone/absolute"], [])).toEqual({
      findings: [finding("tone/absolute")],
      suppressed: [],
      problems: [],
    });
  });

  it("moves all findings of its rules, each with the entry, and leaves the others", () => {
    const allowed = entry("tone/absolute");
    expect(run(["tone/absolute", "tone/insult", "tone/absolute"], [allowed])).toEqual({
      findings: [finding("tone/insult")],
      suppressed: [
        { ...finding("tone/absolute"), suppression: allowed },
        { ...finding("tone/absolute"), suppression: allowed },
      ],
      problems: [],
    });
  });

  it("holds on its last day, and no longer", () => {
    const allow = [entry("tone/absolute", "2026-06-30")];
    expect(run(["tone/absolute"], allow, { today: "2026-06-30" }).problems).toEqual([]);
    const after = run(["tone/absolute"], allow, { today: "2026-07-01" });
    expect(after.problems).toEqual([{ index: 0, problem: "expired" }]);
    expect(after.findings).toHaveLength(1);
  });

  it("does not end where no day is given", () => {
    const known = { rules, unused: [] };
    const allow = [entry("tone/absolute", "1999-01-01")];
    const { problems, suppressed } = suppress([finding("tone/absolute")], allow, undefined, known);
    expect(problems).toEqual([]);
    expect(suppressed).toHaveLength(1);
  });

  it.each([
    ["tone/nothing", "unknown-rule"],
    ["privacy/leak", "not-allowed"],
    ["suppression/expired", "not-allowed"],
    ["privacy/monitoring-leak", "not-allowed"],
    ["withdrawn/offer-stage", "not-allowed"],
    ["tone/absolute", "unused"],
  ])("has a problem with %s: %s", (ruleId, problem) => {
    const findings = ruleId === "tone/absolute" ? [] : [ruleId];
    const result = run(findings, [entry(ruleId)]);
    expect(result.problems).toEqual([{ index: 0, problem }]);
    expect(result.findings).toEqual(findings.map(finding));
    expect(result.suppressed).toEqual([]);
  });

  it("needs no rule twice: the first entry counts", () => {
    const [first, second] = [entry("tone/absolute"), entry("tone/absolute", "2027-01-01")];
    const result = run(["tone/absolute"], [first, second]);
    expect(result.problems).toEqual([{ index: 1, problem: "unused" }]);
    expect(result.suppressed[0]?.suppression).toBe(first);
  });

  it("tells of problems in the order of its entries", () => {
    const allow = [entry("tone/absolute"), entry("tone/nothing"), entry("tone/insult")];
    expect(run([], allow).problems).toEqual([
      { index: 0, problem: "unused" },
      { index: 1, problem: "unknown-rule" },
      { index: 2, problem: "unused" },
    ]);
  });

  it("leaves entries alone whose group the checker was made without", () => {
    const allow = [entry("cohort/size"), entry("privacy/monitoring-leak")];
    expect(run([], allow, { unused: ["cohort", "privacy"] }).problems).toEqual([
      { index: 1, problem: "not-allowed" },
    ]);
    expect(run([], allow).problems).toHaveLength(2);
  });
});
