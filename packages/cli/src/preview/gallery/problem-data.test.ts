import { createChecker, validateDocument } from "@fairwell/core";
import { describe, expect, it } from "vitest";
import { problemOfFinding } from "../../check/problem";
import { exampleDocument, examples } from "../examples/examples";
import { problemData } from "./problem-data";

const example = examples.find(({ key }) => key === "feedback-to-mend");

describe("a problem for the page", () => {
  it("quotes the words of a finding with what stands around them", () => {
    const result = validateDocument(exampleDocument(example as never, "en-GB"));
    if (!result.ok) throw new Error("The example is not valid.");
    const { document } = result;
    const [finding] = createChecker()
      .check(document)
      .findings.filter(({ ruleId }) => ruleId === "proxy/culture-fit");
    const { points: _, words: __, ...problem } = problemOfFinding(finding as never);
    const data = problemData(problem, { document, text: "" });
    expect(data).toMatchObject({ id: "proxy/culture-fit", where: "points[1].text" });
    expect(data.quote?.before).toBe("You would ");
    expect(`${data.quote?.before}${data.quote?.words}${data.quote?.after}`).toBe(
      "You would not be a good culture fit for this team.",
    );
    expect(data.advice[0]?.rewrite).toContain("Work with partner agencies");
  });

  it("quotes the line of a file, and no more than has room", () => {
    const text = `{\n  "a": ${"x".repeat(500)}\n}`;
    const start = text.indexOf("x") + 250;
    const problem = {
      id: "json/unexpected",
      severity: "error",
      message: "This is not JSON.",
      remedies: ["Mend it."],
      range: { start, end: start + 2 },
    } as const;
    const { where, quote, advice } = problemData(problem, { text });
    expect(where).toBe("line 2, column 258");
    expect(quote).toEqual({
      before: `…${"x".repeat(100)}`,
      words: "xx",
      after: `${"x".repeat(100)}…`,
    });
    expect(advice).toEqual([{ message: "Mend it." }]);
  });
});
