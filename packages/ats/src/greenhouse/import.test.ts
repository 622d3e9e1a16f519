import { validateDocument } from "@fairwell/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importGreenhouse } from "./index";
import { application, card, codes, only } from "./testing/payloads";

test("naive times are read as UTC, which is said once for all rows", () => {
  const rows = [1, 2, 3].map((id) => ({
    ...application,
    id: `${id}`,
    applied_at: "2021-02-09 14:21:05",
  }));
  const { documents, issues } = importGreenhouse(rows);
  expect(documents[0]).toMatchObject({ appliedAt: "2021-02-09T14:21:05Z" });
  expect(issues).toMatchObject([{ code: "assumption", path: [0, "applied_at"], count: 3 }]);
});

test("what is not mapped is listed, and what Greenhouse does not document stands out", () => {
  const { unmapped } = importGreenhouse([
    { ...card, ratings: { yes: ["Law"] }, new_field: 1, empty: null },
  ]);
  expect(unmapped).toEqual([
    { pattern: "[].ratings", known: true, count: 1 },
    { pattern: "[].new_field", known: false, count: 1 },
  ]);
});

test("two states of one record: the first is kept and the clash is said", () => {
  const later = { ...application, status: "hired" };
  expect(only([application, later]).outcome).toEqual({ status: "active" });
  expect(codes([application, later])).toContain("duplicate");
  expect(codes([application, application])).not.toContain("duplicate");
});

test("an id that is no id, and options that cannot be used, are said", () => {
  expect(codes({ ...card, application_id: "jane.doe@example.com" })).toEqual(["unreadable_id"]);
  expect(codes({ ...card, id: 2 ** 60 })).toEqual(["unreadable_id", "missing_value"]);
  expect(importGreenhouse(card, { source: "no spaces please" }).issues[0]?.code).toBe(
    "invalid_option",
  );
  expect(only(card, { source: "gh-2" }).id).toBe("gh-2:scorecard:7");
});

test.each([null, 1, "x", true, {}, { a: 1 }, [[[]]], [null], { scorecards: "x" }, undefined])(
  "%j is said not to be recognised",
  (payload) => {
    const { documents, issues } = importGreenhouse(payload);
    expect(documents).toEqual([]);
    expect(issues.length).toBeGreaterThan(0);
  },
);

test("depth and size do not matter", () => {
  let deep: unknown = {};
  for (let depth = 0; depth < 200_000; depth++) deep = depth % 2 ? [deep] : { notes: deep };
  expect(() => importGreenhouse(deep)).not.toThrow();
  expect(() => importGreenhouse({ ...card, ratings: deep, notes: deep })).not.toThrow();
  const many = importGreenhouse(Array.from({ length: 5000 }, (_, id) => ({ ...card, id })));
  expect(many.summary.documents.scorecard).toBe(5000);
});

describe("what is no plain data", () => {
  const throwing = (): never => {
    throw new Error("words of a candidate");
  };
  const getter = (key: string) =>
    Object.defineProperty({ ...card }, key, { get: throwing, enumerable: true });
  const proxy = new Proxy({}, { get: throwing, ownKeys: throwing }) as never;

  test.each<[string, unknown, unknown]>([
    ["a getter that throws", getter("id"), {}],
    ["one that no document reads", getter("new_field"), {}],
    ["one in a list of tables", { scorecards: [card, getter("name")] }, {}],
    ["a proxy", proxy, {}],
    ["options that throw", card, proxy],
  ])("%s is an issue, and its words stay where they are", (_, payload, options) => {
    const result = importGreenhouse(payload, options as never);
    expect(result.issues.map((issue) => issue.code)).toEqual(["unreadable_payload"]);
    expect(result.documents).toEqual([]);
    expect(result.summary.issues).toEqual({ error: 1 });
    expect(JSON.stringify(result)).not.toContain("words");
  });

  test("options that are null are as good as none", () => {
    expect(importGreenhouse(card, null as never)).toEqual(importGreenhouse(card));
  });
});

describe("any JSON", () => {
  const keys = [
    ...Object.keys(card),
    ...Object.keys(application),
    ..."action payload application job scorecard rejection_reason rejection_details type name close_reason openings opened_at closed_at confidential requisition_id scorecard_id rating candidate_rating candidate_attribute_rating status rejected_at answer question note".split(
      " ",
    ),
  ];
  const words = [
    ..."yes no mixed stong_yes no_decision active rejected hired converted draft complete open closed hire_candidate reject_candidate unreject_candidate job_updated scorecard_deleted".split(
      " ",
    ),
    "We rejected them",
    "Hire - Backfill",
    "2021-02-09 14:21:05",
    "2026-03-12T14:30:00Z",
    "",
  ];
  const likely = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(...words),
      fc.jsonValue({ maxDepth: 1 }),
      fc.nat(),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 12 }),
    ),
  })).value;

  test.each([
    ["of any shape", fc.jsonValue()],
    ["made of Greenhouse's words", likely],
  ])("%s gives a result, documents that parse again, and something said", (_, payloads) => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const { documents, issues } = importGreenhouse(payload);
        expect(documents.length + issues.length).toBeGreaterThan(0);
        for (const document of documents)
          expect(validateDocument(JSON.parse(JSON.stringify(document)))).toMatchObject({
            ok: true,
          });
        const told = issues.map((issue) => issue.code);
        expect(told).not.toContain("invalid_document");
        expect(told).not.toContain("unreadable_payload");
      }),
      { numRuns: 1500 },
    );
  });

  test("text of the payload is in no issue and in no list of fields", () => {
    const canary = "Canary text 7";
    const filled = fc.dictionary(
      fc.constantFrom(...keys),
      fc.constantFrom(canary, [canary], { [canary]: canary }),
    );
    fc.assert(
      fc.property(filled, (payload) => {
        const { issues, unmapped } = importGreenhouse({ ...payload, [canary]: canary });
        expect(JSON.stringify([issues, unmapped])).not.toContain("Canary");
      }),
      { numRuns: 500 },
    );
  });
});
