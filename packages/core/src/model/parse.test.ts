import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FairwellError } from "../errors";
import { isKind, kinds } from "./documents";
import {
  describeIssue,
  parseCandidateFeedback,
  parseDocument,
  parseScorecard,
  parseWithdrawalNotice,
  validateDocument,
} from "./parse";
import { examples } from "./testing/examples";

const feedback = examples["candidate-feedback"];
const withdrawal = examples["withdrawal-notice"];

function issuesOf(input: unknown): string[] {
  const result = validateDocument(input);
  return result.ok ? [] : result.issues.map(describeIssue);
}

function thrownBy(action: () => unknown): FairwellError {
  try {
    action();
  } catch (error) {
    if (error instanceof FairwellError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("errors name path, problem and remedy", () => {
  it.each([
    [
      "nothing",
      null,
      "the document is not an object. A Fairwell document is one JSON object with a `kind`.",
    ],
    [
      "a near kind",
      { kind: "withdrawl-notice" },
      /^kind is not a kind of document that Fairwell knows\. Did you mean `withdrawal-notice`\?/,
    ],
    ["no kind", {}, /^kind is missing\. Add it\. Use one of `candidate-feedback`/],
    [
      "a misspelt key",
      { ...feedback, sumary: "x" },
      "`sumary` is not a key of this object. Did you mean `summary`?",
    ],
    [
      "a nested unknown key",
      { ...feedback, contact: { ...(feedback.contact as object), fax: "1" } },
      /^In contact: `fax` is not a key of this object\. Remove it, or use one of `name`/,
    ],
    [
      "a wrong enum value",
      { ...feedback, outcome: "not_apointed" },
      /^outcome is not a value that is allowed here\. Did you mean `not_appointed`\?/,
    ],
    [
      "an offer",
      { ...withdrawal, stageReached: "offered" },
      /after an offer a person deals with it/,
    ],
    [
      "a reason that is no withdrawal",
      { ...withdrawal, reasonCode: "no-suitable-field" },
      /a decision about candidates, not a withdrawn post/,
    ],
    [
      "an internal key",
      { ...withdrawal, reasonInternal: "x" },
      "`reasonInternal` is internal and does not belong in this document. Remove it here and keep it in a withdrawal-decision document.",
    ],
    [
      "a monitoring key",
      { ...feedback, ethnicity: "x" },
      /^`ethnicity` is an equality-monitoring answer/,
    ],
    [
      "a day for a moment",
      { ...feedback, decidedAt: "2026-03-12" },
      "decidedAt does not have the right form. Use a moment with an offset, such as 2026-03-12T14:30:00+00:00.",
    ],
    ["a wrong type", { ...feedback, points: "x" }, "points is text. Use a list in [ ]."],
    [
      "no points",
      { ...feedback, points: [] },
      "points has fewer than 1 entry. Give at least 1 entry.",
    ],
    [
      "an unknown criterion",
      { ...feedback, points: [{ type: "strength", text: "Good.", criterionId: "x" }] },
      /points\[0\]\.criterionId .*listed in role\.criteria/,
    ],
    [
      "two criteria with one id",
      {
        ...feedback,
        role: {
          title: "Nurse",
          criteria: [
            { id: "a", label: "One" },
            { id: "a", label: "Two" },
          ],
        },
      },
      /role\.criteria\[1\]\.id .*an id that no criterion before it has/,
    ],
    [
      "two criteria of a job with one id",
      {
        ...examples.job,
        criteria: [
          { id: "a", label: "One" },
          { id: "a", label: "Two" },
        ],
      },
      /criteria\[1\]\.id .*an id that no criterion before it has/,
    ],
    [
      "a note without approval",
      { ...withdrawal, reasonPublicNote: "x" },
      /publicUrl .*together, or none of them/,
    ],
    [
      "moments out of order",
      { ...feedback, writtenAt: "2026-01-01T00:00:00Z" },
      /writtenAt .*not before `decidedAt`/,
    ],
    [
      "a contact without a way",
      { ...feedback, contact: { name: "Ruth" } },
      /contact\.email .*at least one of email, phone or url/,
    ],
  ])("%s", (_name, input, expected) => {
    expect(issuesOf(input)[0]).toMatch(expected);
  });

  it("finds a relay that does not reach the candidate", () => {
    const hop = {
      from: "client",
      to: "consultant",
      by: "A",
      at: "2026-03-13T09:00:00Z",
      form: "verbatim",
      consentToShare: true,
    };
    expect(issuesOf({ ...feedback, relay: [hop] })[0]).toMatch(
      /relay\[0\]\.to .*ends at the candidate/,
    );
    expect(
      issuesOf({ ...feedback, relay: [hop, { ...hop, from: "consultant", to: "candidate" }] }),
    ).toEqual([]);
  });
});

describe("the two worlds", () => {
  it("refuses an internal document where a candidate-facing one is due, and the other way round", () => {
    expect(thrownBy(() => parseCandidateFeedback(examples.scorecard)).code).toBe("wrong_world");
    expect(thrownBy(() => parseScorecard(feedback)).code).toBe("wrong_world");
    expect(thrownBy(() => parseWithdrawalNotice(feedback)).code).toBe("invalid_document");
  });
});

describe("whatever comes in", () => {
  it("gives a document or issues, and throws nothing but FairwellError", () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.record({ kind: fc.constantFrom(...kinds), extra: fc.jsonValue() }),
      fc
        .constantFrom(...kinds)
        .chain((kind) =>
          fc
            .tuple(fc.constantFrom(...Object.keys(examples[kind])), fc.jsonValue())
            .map(([key, value]) => ({ ...examples[kind], [key]: value })),
        ),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const result = validateDocument(input);
        if (result.ok) expect(isKind(result.document.kind)).toBe(true);
        else expect(thrownBy(() => parseDocument(input)).issues).toEqual(result.issues);
      }),
      { numRuns: 500 },
    );
  });

  it("never repeats a value of the document in an error", () => {
    const canary = "CANARY-7f3a";
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 400 }), (kind, seed) => {
        const keys = Object.keys(examples[kind]);
        const key = keys[seed % keys.length] as string;
        const input = {
          ...examples[kind],
          [key]: seed % 2 ? { [`${canary} said`]: canary } : `${canary}\u0000`,
        };
        const result = validateDocument(input);
        if (!result.ok) {
          expect(result.issues.map(describeIssue).join("\n")).not.toContain(canary);
          expect(thrownBy(() => parseDocument(input)).message).not.toContain(canary);
        }
      }),
    );
  });

  it("survives deep nesting", () => {
    let deep: unknown = {};
    for (let level = 0; level < 200_000; level++) deep = [deep];
    expect(issuesOf({ ...feedback, points: deep })[0]).toMatch(/^points/);
    expect(issuesOf(deep)[0]).toMatch(/not an object/);
  });
});

describe("what is no plain data", () => {
  const throwing = () => {
    throw new Error("words of a candidate");
  };
  const proxy = Proxy.revocable({}, {});
  proxy.revoke();

  it.each([
    ["a getter that throws", Object.defineProperty({}, "kind", { get: throwing })],
    ["a proxy that throws", new Proxy({}, { get: throwing, ownKeys: throwing })],
    ["a revoked proxy", proxy.proxy],
    ["a value inside that throws", { ...feedback, points: new Proxy([], { get: throwing }) }],
  ])("%s is an issue, and its words stay where they are", (_, input) => {
    expect(issuesOf(input)).toEqual([
      "the document cannot be read. Give plain data, as JSON.parse returns it.",
    ]);
    const error = thrownBy(() => parseCandidateFeedback(input));
    expect(error.code).toBe("invalid_document");
    expect(error.message).not.toContain("words");
    expect(error.cause).toBeUndefined();
  });
});
