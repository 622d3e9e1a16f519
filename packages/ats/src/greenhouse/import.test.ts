import { validateDocument } from "@fairwell/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importGreenhouse } from "./index";

const card = {
  id: 7,
  application_id: 3,
  interviewed_at: "2026-03-12T14:30:00+00:00",
  submitted_at: "2026-03-12T17:00:00+00:00",
  created_at: "2026-03-12T17:00:00+00:00",
  overall_recommendation: "yes",
  attributes: [],
  questions: [],
};
const application = {
  id: 3,
  candidate_id: 9,
  prospect: false,
  applied_at: "2026-02-20T12:00:00+00:00",
  rejected_at: null,
  status: "active",
  jobs: [{ id: 1, name: "Team Manager" }],
  current_stage: { id: 5, name: "Application Review" },
};
const codes = (payload: unknown): string[] =>
  importGreenhouse(payload).issues.map((issue) => issue.code);
const only = (payload: unknown, options = {}): Record<string, unknown> => {
  const documents = importGreenhouse(payload, options).documents.filter(
    (document) => document.kind !== "rating-scale",
  );
  expect(documents).toHaveLength(1);
  return documents[0] as unknown as Record<string, unknown>;
};

describe("ratings", () => {
  test("three vocabularies are three scales, and no_decision is an abstention", () => {
    const { documents } = importGreenhouse([
      {
        ...card,
        overall_recommendation: "definitely_not",
        attributes: [
          { name: "Supervision", rating: "mixed" },
          { name: "Law", rating: "no_decision" },
        ],
      },
      { id: 8, application_id: 3, status: "draft", candidate_rating: "strong_no" },
    ]);
    const scales = documents.filter((document) => document.kind === "rating-scale");
    expect(scales.map((scale) => scale.id)).toEqual([
      "greenhouse:rating-scale:overall",
      "greenhouse:rating-scale:candidate-rating",
      "greenhouse:rating-scale:attribute",
    ]);
    const [first, second] = documents.filter((document) => document.kind === "scorecard");
    expect(first?.overall?.level).toBe(-2);
    expect(first?.criteria.map((criterion) => criterion.rating?.level)).toEqual([0, "abstention"]);
    expect(second?.overall).toMatchObject({ raw: "strong_no", level: -2 });
  });

  test.each([
    ["overall_recommendation", "stong_yes"],
    ["overall_recommendation", "mixed"],
    ["candidate_rating", "definitely_not"],
  ])("%s %s is an issue and no guess", (key, value) => {
    const { overall_recommendation: _, ...rest } = card;
    const { documents, issues } = importGreenhouse({ ...rest, [key]: value });
    expect(issues).toMatchObject([{ code: "unknown_rating", path: [key], severity: "error" }]);
    expect(issues[0]?.problem).toContain(value);
    expect(issues[0]?.remedy).toContain("`strong_yes`");
    expect(documents[0]).not.toHaveProperty("overall");
  });

  test("a value that could be somebody's words is not repeated", () => {
    const { issues } = importGreenhouse({ ...card, overall_recommendation: "Jane is too old" });
    expect(JSON.stringify(issues)).not.toContain("Jane");
  });
});

test("private notes stay private, take-aways are the team's, and answers become plain text", () => {
  const document = only({
    ...card,
    questions: [
      { id: null, question: "Private Notes", answer: "<p>Quiet &amp; tired</p>" },
      { id: null, question: "Key Take-Aways", answer: "Clear on law" },
      { id: null, question: "Notes privées", answer: "Autre" },
      { id: 12, question: "Which threshold?", answer: "<ul><li>Section 47</li></ul>" },
    ],
    public_notes: "Good",
  });
  expect(document.notes).toEqual([
    { text: "Quiet & tired", visibility: "private", label: "Private Notes" },
    { text: "Clear on law", visibility: "hiring_team", label: "Key Take-Aways" },
    { text: "Autre", visibility: "private", label: "Notes privées" },
    { text: "Good", visibility: "hiring_team", label: "Public notes" },
  ]);
  expect(document.answers).toEqual([
    { questionId: "greenhouse:question:12", question: "Which threshold?", answer: "• Section 47" },
  ]);
});

test("two overall ratings that disagree give none", () => {
  const document = only({ ...card, candidate_rating: "strong_yes" });
  expect(document).not.toHaveProperty("overall");
  expect(codes({ ...card, candidate_rating: "strong_yes" })).toEqual(["contradiction"]);
  expect(only({ ...card, candidate_rating: "yes" })).toHaveProperty("overall.level", 1);
});

test("v3 splits a scorecard; records that come together are joined", () => {
  const document = only({
    scorecards: [
      { id: 1, application_id: 3, status: "complete", submitted_at: "2026-03-12T17:00:00Z" },
    ],
    scorecard_candidate_attributes: [
      { id: 2, scorecard_id: 1, job_candidate_attribute_id: 4, candidate_attribute_rating: "yes" },
    ],
    job_candidate_attributes: [{ id: 4, job_id: 9, candidate_attribute_type_id: 1, name: "Law" }],
    scorecard_questions: [
      { id: 5, interview_kit_id: 1, question: "Which act?", answer_type: "text" },
    ],
    scorecard_question_answers: [
      { id: 6, scorecard_id: 1, scorecard_question_id: 5, answer: null, boolean_value: true },
    ],
  });
  expect(document.criteria).toMatchObject([
    { criterionId: "greenhouse:criterion:4", label: "Law", rating: { level: 1 } },
  ]);
  expect(document.answers).toMatchObject([{ question: "Which act?", answer: "Yes" }]);
});

describe("outcomes", () => {
  const rejected = (type: unknown): unknown => ({
    ...application,
    status: "rejected",
    rejected_at: "2026-03-16T10:00:00+00:00",
    rejection_reason: { id: 8, name: "A reason", type },
  });
  test.each([
    [{ id: 1, name: "We rejected them" }, "rejected_by_employer", "employer"],
    [{ id: 77, name: "They rejected us" }, "withdrawn_by_candidate", "candidate"],
    [{ id: 1, key: "THEY_REJECTED_US" }, "withdrawn_by_candidate", "candidate"],
    [{ id: 1, key: "SECURITY_CONCERN" }, "rejected_by_employer", "employer"],
    [{ id: 1, name: "None specified" }, "unknown", "none"],
    [{ id: 1, name: "Wrong skill set" }, "unknown", "unknown"],
    ["pool", "unknown", "unknown"],
    [null, "unknown", "unknown"],
  ])("reason type %j ▸ %s", (type, status, party) => {
    expect(only(rejected(type)).outcome).toMatchObject({ status, reason: { party } });
    const said = codes(rejected(type));
    expect(said.includes("unknown_outcome")).toBe(status === "unknown");
    expect(said.includes("unknown_reason_type")).toBe(party === "unknown");
  });

  test("rejection details of v3 end the application they belong to, with the reason beside them", () => {
    const { documents } = importGreenhouse({
      rejection_details: [
        { id: 1, application_id: 3, rejection_reason_id: 8, rejected_at: "2026-03-16T10:00:00Z" },
      ],
      rejection_reasons: [{ id: 8, name: "Moved away", type: { key: "THEY_REJECTED_US" } }],
    });
    expect(documents).toMatchObject([
      {
        id: "greenhouse:application:3",
        outcome: { status: "withdrawn_by_candidate", at: "2026-03-16T10:00:00Z" },
      },
    ]);
  });

  test("an unknown status and a contradiction are said", () => {
    expect(only({ ...application, status: "parked" }).outcome).toEqual({ status: "unknown" });
    expect(codes({ ...application, status: "parked" })).toContain("unknown_status");
    expect(codes({ ...application, rejected_at: "2026-03-16T10:00:00Z" })).toContain(
      "contradiction",
    );
    expect(codes({ ...application, status: "rejected" })).toContain("contradiction");
  });

  test("answers to an organisation's own questions are internal details, named in no issue", () => {
    const payload = {
      ...(rejected({ name: "We rejected them" }) as object),
      rejection_details: {
        custom_fields: { was_jane_late: "yes" },
        keyed_custom_fields: {
          was_jane_late: { name: "Was Jane late?", type: "short_text", value: "yes" },
        },
      },
    };
    expect(only(payload).outcome).toMatchObject({ reason: { details: "Was Jane late?: yes" } });
    expect(JSON.stringify(importGreenhouse(payload).issues)).not.toMatch(/jane/i);
  });
});

describe("stages", () => {
  const inStage = (name: string, statuses?: string[]): unknown => ({
    ...application,
    current_stage: {
      id: 5,
      name,
      ...(statuses && { interviews: statuses.map((status) => ({ status })) }),
    },
  });
  test.each([
    ["Application Review", undefined, "applied"],
    ["Recruiter Phone Screen", undefined, "screened"],
    ["Face to Face", undefined, undefined],
    ["Face to Face", ["scheduled"], "screened"],
    ["Face to Face", ["complete", "scheduled"], "interviewed"],
    ["Offer", undefined, "offered"],
    ["Culture chat", undefined, undefined],
  ])("%s %j ▸ %s", (name, statuses, reached) => {
    expect(only(inStage(name, statuses)).stageReached).toBe(reached);
    expect(codes(inStage(name, statuses)).includes("unknown_stage")).toBe(reached === undefined);
  });
  test("an organisation says what its own stages mean", () => {
    const options = { stages: { "culture chat": "interviewed" } };
    expect(only(inStage("Culture Chat"), options).stageReached).toBe("interviewed");
  });
});

describe("webhooks", () => {
  const hook = (action: string, changes: object): unknown => ({
    action,
    payload: { application: { ...application, ...changes } },
  });
  test("un-reject and un-hire say that the outcome was taken back", () => {
    for (const action of ["unreject_candidate", "unhire_candidate"]) {
      expect(only(hook(action, {})).outcome).toEqual({ status: "active" });
      expect(codes(hook(action, {}))).toEqual(["outcome_reversed"]);
    }
  });
  test("a hire without a status is a hire", () => {
    expect(only(hook("hire_candidate", { status: undefined })).outcome).toEqual({
      status: "hired",
    });
  });
  test("an action and a status that disagree are said", () => {
    expect(codes(hook("reject_candidate", {}))).toEqual(["contradiction"]);
  });
  test("an action that is not documented reads nothing", () => {
    const { documents, issues } = importGreenhouse(hook("explode_candidate", {}));
    expect(documents).toEqual([]);
    expect(issues).toMatchObject([{ code: "unknown_action" }]);
  });
  test("erasure is always said", () => {
    for (const action of [
      "delete_application",
      "delete_candidate",
      "candidate_anonymized",
      "merge_candidate",
    ])
      expect(codes({ action, payload: {} })).toEqual(["erasure"]);
  });
});

test("a close reason named as a hire gives the application that was hired; another gives nobody", () => {
  const opening = {
    id: 1,
    opening_id: "A",
    job_id: 2,
    open: false,
    opened_at: "2026-01-01T00:00:00Z",
    closed_at: "2026-03-01T00:00:00Z",
    application_id: 3,
    close_reason_id: 5,
  };
  const closed = (name: string) =>
    importGreenhouse({ openings: [opening], close_reasons: [{ id: 5, name }] });
  expect(closed("Hire - New Headcount").documents).toMatchObject([
    { kind: "application", id: "greenhouse:application:3", outcome: { status: "hired" } },
  ]);
  expect(closed("Not Filling").documents.map((document) => document.kind)).toEqual(["reason"]);
  expect(closed("Not Filling").issues.map((issue) => issue.code)).toContain("unknown_outcome");
});

test("an id and a name are not taken for a close reason without a sign", () => {
  expect(codes([{ id: 1, name: "Marketing" }])).toEqual(["ambiguous_shape"]);
  expect(only({ close_reasons: [{ id: 1, name: "On Hold" }] })).toMatchObject({
    category: "On Hold",
    subject: "capacity",
  });
});

test("a job that does not say whether it is confidential is kept confidential", () => {
  const job = { id: 1, name: "Team Manager", status: "open", requisition_id: "CSW-1187" };
  expect(only(job)).toMatchObject({ confidential: true, reference: "CSW-1187" });
  expect(codes(job)).toEqual(["assumption"]);
  expect(codes({ ...job, status: "paused" })).toContain("unknown_status");
});

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
        expect(issues.map((issue) => issue.code)).not.toContain("invalid_document");
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
