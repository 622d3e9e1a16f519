import { describe, expect, it } from "vitest";
import { check, checkText, createChecker } from "../check";
import { parseScorecard } from "../model";
import { examples } from "../model/testing/examples";
import { exampleFeedback } from "../rules/example-documents";

const document = exampleFeedback();
const entry = { ruleId: "tone/absolute", reason: "Agreed.", by: "Ruth", until: "2026-12-31" };

/** The message of the FairwellError with `invalid_options` that a call throws. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toMatchObject({ name: "FairwellError", code: "invalid_options" });
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
}

describe("wrong options are refused, with what would be right", () => {
  it.each([
    [null, "Give an object with any of `preset`"],
    ["strict", "Give an object"],
    [["strict"], "Give an object"],
    [
      { presets: "strict" },
      "`presets` is not an option of `createChecker`. Did you mean `preset`?",
    ],
    [{ preset: null }, "`preset` is not one that Fairwell knows. Use one of `recommended`"],
    [{ locales: "de" }, "`locales` is not a list"],
    [{ locales: [null] }, "`locales[0]` is not a language tag"],
    [{ jurisdictions: "GB" }, "`jurisdictions` is not a list"],
    [
      { jurisdictions: ["GB", "UK"] },
      "`jurisdictions[1]` is not one that Fairwell knows. Did you mean `GB`?",
    ],
    [{ jurisdictions: ["US_NYC"] }, "Did you mean `US-NYC`?"],
    [{ rules: null }, "`rules` is not an object"],
    [{ rules: [] }, "`rules` is not an object"],
    [{ rules: { "tone/absolute": null } }, "The severity of `tone/absolute`"],
  ])("createChecker(%j)", (options, hint) => {
    expect(refusal(() => createChecker(options as never))).toContain(hint);
  });

  it.each([
    [null, "Give an object with any of `audience`"],
    [{ audiance: "candidate" }, "Did you mean `audience`?"],
    [{ audience: "applicant" }, "`audience` is not one"],
    [{ language: "en_GB" }, "`language` is not a language tag"],
    [{ language: 1 }, "`language` is not a language tag"],
    [{ kind: "candidate-fedback" }, "Did you mean `candidate-feedback`?"],
    [{ names: ["Ann"] }, "`names` does not take these options"],
    [{ names: { candidates: ["Ann"] } }, "Did you mean `candidate`?"],
    [{ names: { candidate: "Ann" } }, "`names.candidate` is not a list"],
    [{ names: { other: [null] } }, "`names.other[0]` is not a short text"],
    [{ criteria: [{ label: "x" }] }, "`criteria[0]` is not a short text"],
    [{ criteria: ["a".repeat(301)] }, "at most 300"],
    [{ roleTitles: "Nurse" }, "`roleTitles` is not a list"],
    [{ today: "17/03/2026" }, "`today` is not a day"],
    [{ today: "2026-02-30" }, "`today` is not a day"],
    [{ today: new Date(0) }, "`today` is not a day"],
    [{ allow: entry }, "`allow` is not a list"],
    [{ allow: [entry, null] }, "`allow[1]` is null"],
    [{ allow: [{ ...entry, reason: undefined }] }, "`allow[0].reason`"],
    [{ allow: [{ ...entry, by: "" }] }, "`allow[0].by`"],
    [{ allow: [{ ...entry, until: "soon" }] }, "`allow[0].until`"],
    [{ allow: [{ ...entry, ruleId: "absolute" }] }, "`allow[0].ruleId`"],
    [{ allow: [{ ...entry, untill: "x" }] }, "`allow[0]` has a key too many"],
  ])("checkText(text, %j)", (options, hint) => {
    expect(refusal(() => checkText("text", options as never))).toContain(hint);
  });

  it.each([
    [null, "Give an object with any of `jurisdictions`"],
    [{ scorecard: [] }, "Did you mean `scorecards`?"],
    [{ scorecards: examples.scorecard }, "`scorecards` is not a list"],
    [{ scorecards: [null] }, "`scorecards[0]` is not a valid scorecard"],
    [{ application: examples.job }, "`application` is not of the kind"],
    [{ withdrawalDecision: {} }, "`withdrawalDecision` is not a valid withdrawal-decision"],
    [{ job: {} }, "`job` is not a valid job: kind is missing"],
    [{ job: examples.scorecard }, "`job` is not of the kind `job`"],
    [{ today: 20260317 }, "`today` is not a day"],
  ])("check(document, %j)", (options, hint) => {
    expect(refusal(() => check(document, options as never))).toContain(hint);
  });

  it.each([null, undefined, 7, ["text"], document])("checkText(%j)", (text) => {
    expect(refusal(() => checkText(text as never))).toContain("not a string");
  });

  it("whatever code runs in them, and without its words", () => {
    const throwing = (): never => {
      throw new Error("words of a candidate");
    };
    const odd = [
      new Proxy({}, { ownKeys: throwing }),
      Object.defineProperty({}, "today", { get: throwing, enumerable: true }),
      { names: new Proxy({}, { ownKeys: throwing }) },
      { criteria: new Proxy([], { get: throwing }) },
    ];
    for (const options of odd)
      expect(refusal(() => checkText("text", options as never))).not.toContain("words");
  });
});

it("takes options that are right, and those that are undefined as left out", () => {
  const checker = createChecker({ preset: "strict", locales: ["en-GB"], jurisdictions: ["GB"] });
  checker.checkText("text", { kind: undefined, today: "2024-02-29", allow: [entry] } as never);
  const scorecards = [parseScorecard(examples.scorecard), examples.scorecard as never];
  expect(() => checker.check(document, { scorecards, job: examples.job as never })).not.toThrow();
});
