import { describe, expect, it } from "vitest";
import { check, checkText, createChecker } from "./check";
import { FairwellError } from "./errors";
import { parseCandidateFeedback } from "./model";
import { examples } from "./model/testing/examples";
import { exampleFeedback, exampleWithdrawal } from "./rules/example-documents";

const ageing = "We felt that at your age the caseload would be a strain.";
const later = { reason: "Agreed.", by: "Ruth Adeyemi", until: "2026-12-31" };
const ids = (report: { findings: readonly { ruleId: string }[] }) =>
  report.findings.map((finding) => finding.ruleId);

describe("checkText", () => {
  it("reports rule, place, ground, suggestion and sources", () => {
    const { findings, counts, suppressed, notChecked } = checkText(ageing);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ruleId: "fair/age-direct",
      group: "fair",
      severity: "error",
      path: [],
      ground: "age",
    });
    expect(ageing.slice(findings[0]?.start, findings[0]?.end)).toContain("age");
    expect(findings[0]?.suggestions[0]?.message).not.toBe("");
    expect(findings[0]?.sources[0]?.title).not.toBe("");
    expect({ counts, suppressed, notChecked }).toEqual({
      counts: { error: 1, warn: 0, info: 0 },
      suppressed: [],
      notChecked: [],
    });
  });

  it("never repeats the text in a message", () => {
    const text = "You are too old for us, Xanthippe.";
    const json = JSON.stringify(checkText(text, { names: { candidate: ["Xanthippe"] } }).findings);
    expect(json).not.toContain("Xanthippe");
  });

  it("finds offsets in the original, whatever hides the words", () => {
    const text =
      "\u{1f600} We felt that a\u00adt your\u200b a&#103;e the case&shy;load would be a strain.";
    const [finding] = checkText(text).findings;
    expect(finding?.ruleId).toBe("fair/age-direct");
    expect(text.slice(finding?.start, finding?.end)).toContain("a&#103;e");
  });

  it("sorts by start and reports a rule once for overlapping words", () => {
    const { findings } = checkText(`${ageing} ${ageing}`);
    const starts = findings.map((finding) => finding.start as number);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(findings.filter((finding) => finding.ruleId === "fair/age-direct")).toHaveLength(2);
  });

  it("says what was not checked in a language without rules", () => {
    const { findings, notChecked } = checkText("Sie sind zu alt.", { language: "de-AT" });
    expect(findings).toEqual([]);
    expect(notChecked).toEqual([expect.stringContaining("language de")]);
    expect(createChecker({ locales: ["de"] }).checkText(ageing).notChecked).toHaveLength(1);
  });

  it("accepts an empty text and odd ones", () => {
    for (const text of ["", " ", "\ud800", "\u0000", "🙂".repeat(100)])
      expect(checkText(text).findings).toEqual([]);
  });

  it("applies the allow list", () => {
    const allow = [{ ruleId: "fair/age-direct", ...later }];
    const report = checkText(ageing, { allow, today: "2026-03-17" });
    expect(report.findings).toEqual([]);
    expect(report.suppressed[0]).toMatchObject({
      ruleId: "fair/age-direct",
      suppression: { by: "Ruth Adeyemi" },
    });
    expect(ids(checkText("Thank you.", { allow }))).toEqual(["suppression/unused"]);
  });
});

describe("check", () => {
  it("finds nothing in a sound document", () => {
    expect(check(exampleFeedback(), { today: "2026-03-17" })).toEqual({
      findings: [],
      suppressed: [],
      counts: { error: 0, warn: 0, info: 0 },
      notChecked: [],
    });
  });

  it("points into the document", () => {
    const points = exampleFeedback().points.map((point, index) =>
      index === 1 ? { ...point, evidence: ageing } : point,
    );
    const finding = check(exampleFeedback({ points })).findings.find(
      ({ ruleId }) => ruleId === "fair/age-direct",
    );
    expect(finding).toMatchObject({ ruleId: "fair/age-direct", path: ["points", 1, "evidence"] });
    expect(ageing.slice(finding?.start, finding?.end)).toContain("age");
  });

  it("sorts by path, then by start", () => {
    const report = check(
      exampleFeedback({ summary: ageing, points: [{ type: "development", text: ageing }] }),
    );
    const paths = report.findings.map((finding) => finding.path.join("."));
    expect(paths).toEqual([...paths].sort());
  });

  it("says that dates were not looked at when it was not told the date", () => {
    expect(check(exampleFeedback()).notChecked).toEqual([expect.stringContaining("date of today")]);
    expect(check(exampleWithdrawal({ language: "pl" })).notChecked[0]).toContain("language pl");
  });

  it.each([
    [
      "suppression/expired",
      [{ ruleId: "fair/age-direct", ...later, until: "2026-01-01" }],
      ["fair/age-direct"],
    ],
    ["suppression/unknown-rule", [{ ruleId: "fair/no-such", ...later }], ["fair/age-direct"]],
    ["suppression/not-allowed", [{ ruleId: "suppression/unused", ...later }], ["fair/age-direct"]],
    [
      "suppression/not-allowed",
      [{ ruleId: "withdrawn/offer-stage", ...later }],
      ["fair/age-direct"],
    ],
    ["suppression/unused", [{ ruleId: "substance/no-next-step", ...later }], ["fair/age-direct"]],
    [
      "suppression/unused",
      [
        { ruleId: "fair/age-direct", ...later },
        { ruleId: "fair/age-direct", ...later },
      ],
      [],
    ],
  ])("reports %s, and the finding stands", (problem, allow, standing) => {
    const report = check(exampleFeedback({ summary: ageing, allow }), { today: "2026-03-17" });
    expect(ids(report).sort()).toEqual([...standing, problem].sort());
    expect(report.findings.find((finding) => finding.ruleId === problem)?.path).toEqual([
      "allow",
      allow.length - 1,
    ]);
  });

  it("judges an internal document too", () => {
    const remarks = { ...examples["client-remarks"], words: ageing };
    expect(ids(check(remarks as never))).toContain("fair/age-direct");
  });

  const bad = exampleFeedback({ summary: ageing });
  it.each([
    ["a misspelt kind", { ...bad, kind: "candidate-fedback" }, "unknown_kind"],
    ["an empty object", {}, "invalid_document"],
    ["a list", [bad], "invalid_document"],
    ["null", null, "invalid_document"],
    ["a text", ageing, "invalid_document"],
    ["a summary that is a list", { ...bad, summary: [ageing] }, "invalid_document"],
    ["a point that is null", { ...bad, points: [null] }, "invalid_document"],
    [
      "an allow entry without reason, person and date",
      { ...bad, allow: [{ ruleId: "fair/age-direct" }] },
      "invalid_document",
    ],
    [
      "a changed copy of a parsed document",
      { ...parseCandidateFeedback(bad), summary: [ageing] },
      "invalid_document",
    ],
  ])("refuses what it cannot check: %s", (_, document, code) => {
    const attempt = () => check(document as never);
    expect(attempt).toThrow(FairwellError);
    expect(attempt).toThrow(expect.objectContaining({ code }));
    expect(attempt).toThrow(expect.not.objectContaining({ issues: [] }));
    expect(attempt).not.toThrow(/caseload/);
  });

  it("finds the same in a document that was parsed and in one that was not", () => {
    expect(check(parseCandidateFeedback(bad))).toEqual(check(bad));
    expect(ids(check(bad))).toContain("fair/age-direct");
  });
});

describe("createChecker", () => {
  it("changes severities by rule, and switches rules off", () => {
    expect(
      createChecker({ rules: { "fair/age-direct": "off" } }).checkText(ageing).findings,
    ).toEqual([]);
    const [finding] = createChecker({ rules: { "fair/age-direct": "info" } }).checkText(
      ageing,
    ).findings;
    expect(finding?.severity).toBe("info");
  });

  it("has presets", () => {
    const unsound = exampleFeedback({
      points: [
        { type: "development", criterionId: "supervision", text: "The answer stopped early." },
      ],
    });
    expect(ids(check(unsound))).toContain("substance/no-next-step");
    expect(ids(createChecker({ preset: "legal-only" }).check(unsound))).not.toContain(
      "substance/no-next-step",
    );
    expect(ids(createChecker({ preset: "legal-only" }).checkText(ageing))).toEqual([
      "fair/age-direct",
    ]);
  });

  it.each([
    [{ rules: { "fair/age-drect": "off" } }, "unknown_rule", "Did you mean `fair/age-direct`?"],
    [{ rules: { "She is too old": "off" } }, "unknown_rule", /^No rule has this id\.$/],
    [{ rules: { "fair/age-direct": "loud" } }, "invalid_options", "Use `error`"],
    [{ preset: "mild" }, "invalid_options", "`recommended`"],
  ])("explains wrong options: %j", (options, code, hint) => {
    const attempt = () => createChecker(options as never);
    expect(attempt).toThrow(expect.objectContaining({ code }));
    expect(attempt).toThrow(hint);
  });
});
