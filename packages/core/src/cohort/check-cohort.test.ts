import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exampleFeedback } from "../rules/example-documents";
import { resolveSources } from "../rules/sources";
import { CohortDataset, checkCohort, cohortRules, feedbackMeasures } from ".";
import type { CohortExample, CohortRule } from "./define";
import { exampleCohort, people } from "./example-dataset";

const here = fileURLToPath(new URL(".", import.meta.url));
const pages = fileURLToPath(new URL("../../../../docs/rules/", import.meta.url));

const forbidden = /unlawful|illegal|discriminat|against the law|you must not|wronged/i;

const checkExample = ({ dataset, smallestGroup }: CohortExample) =>
  checkCohort(dataset, { ...(smallestGroup !== undefined && { smallestGroup }) });

describe.each(cohortRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule: CohortRule) => {
  const { bad, good } = rule.examples();

  it("has everything that a rule has", () => {
    for (const text of [rule.summary, rule.message, rule.rationale, rule.suggestion]) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(forbidden);
    }
    expect(resolveSources(rule.sources)).toHaveLength(rule.sources.length);
    expect(existsSync(`${here}rules/${id.slice("cohort/".length)}.ts`)).toBe(true);
    expect(existsSync(`${pages}${id}.md`), `docs/rules/${id}.md is missing: npm run docs`).toBe(
      true,
    );
    expect(bad.length).toBeGreaterThanOrEqual(4);
    expect(good.length).toBeGreaterThanOrEqual(4);
  });

  it.each(bad.map((example, index) => [index, example] as const))(
    "finds bad data %i",
    (_, example) => {
      expect(CohortDataset.safeParse(example.dataset).success).toBe(true);
      const own = checkExample(example).findings.filter(({ ruleId }) => ruleId === id);
      expect(own.map(({ path }) => path)).toContainEqual(example.path);
      for (const { message } of own) {
        expect(message).toMatch(/may be read as/i);
        expect(message).not.toMatch(forbidden);
      }
    },
  );

  it.each(good.map((example, index) => [index, example] as const))(
    "does not mind good data %i, and no other rule warns",
    (_, example) => {
      const { findings } = checkExample(example);
      const minded = findings.filter(
        ({ ruleId, severity }) => ruleId === id || severity !== "info",
      );
      expect(minded.map(({ ruleId, path }) => `${ruleId}: ${path.join(".")}`)).toEqual([]);
    },
  );
});

describe("checkCohort", () => {
  const dataset = exampleCohort([...people("women", 10, 2), ...people("men", 25, 15)]);

  it("warns of four fifths in the United States, and only informs elsewhere", () => {
    const severityIn = (place: "US" | "US-NYC" | "GB") =>
      checkCohort(dataset, { jurisdictions: [place] }).findings.find(
        ({ ruleId }) => ruleId === "cohort/adverse-impact",
      )?.severity;
    expect([severityIn("US"), severityIn("US-NYC"), severityIn("GB")]).toEqual([
      "warn",
      "warn",
      "info",
    ]);
  });

  it("gives the numbers, and says nothing about anybody", () => {
    const [found] = checkCohort(dataset).findings.filter(
      ({ ruleId }) => ruleId === "cohort/adverse-impact",
    );
    expect(found?.message).toContain("`women` (2 of 10, 20%");
    expect(found?.message).toContain("ratio 0.33, Fisher p = 0.060, 4.00 selections fewer");
  });

  it("switches rules off, and knows only its own", () => {
    const rules = { "cohort/adverse-impact": "off", "cohort/small-numbers": "off" } as const;
    expect(checkCohort(dataset, { rules }).findings).toEqual([]);
    expect(() => checkCohort(dataset, { rules: { "cohort/severty": "off" } })).toThrow(
      "Did you mean `cohort/severity`?",
    );
  });

  it("says what was not compared", () => {
    const [first, ...rest] = dataset.records;
    const open = { ...first!, outcome: "pending" as const, groups: {} };
    const { notChecked } = checkCohort({ ...dataset, records: [open, ...rest] });
    expect(notChecked).toEqual([
      "1 of 35 applications have no decision of the employer and were left out of selection rates.",
      "1 of 35 applications have no answer to `sex` and are in none of its groups.",
    ]);
  });

  it.each([
    [{ smallestGroup: 2 }, "`smallestGroup`"],
    [{ smallestGroup: 4.5 }, "`smallestGroup`"],
  ])("refuses %j", (options, message) => {
    expect(() => checkCohort(dataset, options)).toThrow(message);
  });

  it.each([
    [{ ...dataset, name: "Spring round" }, "`name` is not a key"],
    [{ ...dataset, records: [{ ...dataset.records[0]!, key: "a@example.org" }] }, "pseudonymous"],
    [{ ...dataset, records: [dataset.records[0]!, dataset.records[0]!] }, "a key that no record"],
    [
      { ...dataset, records: [{ ...dataset.records[0]!, groups: { sex: "other" } }] },
      "a group that is listed",
    ],
    [
      {
        ...dataset,
        records: [
          {
            ...dataset.records[0]!,
            ratings: [{ interviewer: "a", criterion: "x", level: 1 }],
          },
        ],
      },
      "an id that is listed in criteria",
    ],
    [{ ...dataset, attributes: [...dataset.attributes, ...dataset.attributes] }, "different ids"],
    [null, "is not a valid cohort dataset"],
  ])("refuses data of another shape", (input, message) => {
    expect(() => checkCohort(input as CohortDataset)).toThrow(message);
  });

  it("compares four thousand copies of a paragraph in no time", () => {
    const feedback = feedbackMeasures(exampleFeedback());
    const one = { stage: "interviewed", outcome: "not_selected", feedback } as const;
    const started = performance.now();
    const { findings } = checkCohort(exampleCohort(Array.from({ length: 4000 }, () => one)));
    expect(findings.length).toBeGreaterThan(4000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("feedbackMeasures", () => {
  it("measures a document, and keeps no word of it", () => {
    const measures = feedbackMeasures(exampleFeedback());
    expect(measures).toMatchObject({ words: 60, evidence: 2, nextSteps: 1, delayDays: 1 });
    expect(measures.paragraphs).toHaveLength(5);
    expect(JSON.stringify(measures)).not.toContain("supervision");
  });
});
