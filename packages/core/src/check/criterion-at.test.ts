import { describe, expect, it } from "vitest";
import { createChecker } from "../check";
import { exampleFeedback } from "../rules/example-documents";
import { criterionAt } from "./criterion-at";

const checker = createChecker();

/** The rewrites of the findings in a text about a post with these criteria. */
const rewritesOf = (text: string, criteria: readonly string[]) =>
  checker.checkText(text, { criteria }).findings.map(({ suggestions }) => suggestions[0]?.rewrite);

describe("the criterion that a place is about", () => {
  const document = exampleFeedback();

  it("is that of the point", () => {
    const at = criterionAt(document, {});
    const labels = new Map(document.role?.criteria?.map(({ id, label }) => [id, label]));
    for (const [index, point] of document.points.entries())
      expect(at(["points", index, "text"])).toBe(labels.get(point.criterionId as string));
    expect(at(["summary"])).toBeUndefined();
    expect(at(["points", 99, "text"])).toBeUndefined();
    expect(at([])).toBeUndefined();
  });

  it("is that of an entry of a scorecard, or of the job that came with the document", () => {
    const of = (read: object, job?: object) =>
      criterionAt(read as never, (job ? { job } : {}) as never);
    const scorecard = of({ criteria: [{ label: "Court work" }] });
    expect(scorecard(["criteria", 0, "evidence"])).toBe("Court work");
    expect(scorecard(["criteria", 1, "evidence"])).toBeUndefined();
    expect(scorecard(["notes", 0, "text"])).toBeUndefined();
    expect(of({})(["criteria", 0])).toBeUndefined();
    expect(of({})(["points", 0])).toBeUndefined();
    expect(of({ points: [{}] })(["points", 0])).toBeUndefined();
    const points = [{ criterionId: "c1" }];
    const job = { criteria: [{ id: "c1", label: "Of the job" }] };
    expect(of({ points }, job)(["points", 0])).toBe("Of the job");
    expect(of({ points }, {})(["points", 0])).toBeUndefined();
    expect(of({ points }, job)(["reasons", 0])).toBeUndefined();
    const role = { criteria: [{ id: "c1", label: "Of the post" }] };
    expect(of({ points, role }, job)(["points", 0])).toBe("Of the post");
    expect(of({ points, role: {} }, job)(["points", 0])).toBe("Of the job");
  });

  it("stands in the suggestion for a finding in the point", () => {
    const points = document.points.map((point) => ({
      ...point,
      text: "You never answer anything.",
    }));
    const label = document.role?.criteria?.find(({ id }) => id === points[0]?.criterionId)?.label;
    const found = checker.check({ ...document, points } as never).findings;
    const first = found.find(({ path, ruleId }) => path[1] === 0 && ruleId === "tone/absolute");
    expect(label).toBeDefined();
    expect(first?.suggestions[0]?.rewrite).toContain(`On “${label}”: in [question or task]`);
  });

  it("is the only one that a bare text names", () => {
    const text = "You never answered anything on court work in the interview.";
    expect(rewritesOf(text, ["Court work", "Budgets"])[0]).toContain("“Court work”");
    expect(rewritesOf(text, ["Court work", "Interview"])[0]).toContain("[name of the criterion]");
    expect(rewritesOf(text, ["Budgets"])[0]).toContain("[name of the criterion]");
  });
});
