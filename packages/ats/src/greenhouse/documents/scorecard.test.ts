import { describe, expect, test } from "vitest";
import { importGreenhouse } from "../index";
import { card, codes, only } from "../testing/payloads";

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
