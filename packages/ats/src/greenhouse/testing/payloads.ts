import { expect } from "vitest";
import { importGreenhouse } from "../index";

export const card = {
  id: 7,
  application_id: 3,
  interviewed_at: "2026-03-12T14:30:00+00:00",
  submitted_at: "2026-03-12T17:00:00+00:00",
  created_at: "2026-03-12T17:00:00+00:00",
  overall_recommendation: "yes",
  attributes: [],
  questions: [],
};
export const application = {
  id: 3,
  candidate_id: 9,
  prospect: false,
  applied_at: "2026-02-20T12:00:00+00:00",
  rejected_at: null,
  status: "active",
  jobs: [{ id: 1, name: "Team Manager" }],
  current_stage: { id: 5, name: "Application Review" },
};
export const codes = (payload: unknown): string[] =>
  importGreenhouse(payload).issues.map((issue) => issue.code);
export const only = (payload: unknown, options = {}): Record<string, unknown> => {
  const documents = importGreenhouse(payload, options).documents.filter(
    (document) => document.kind !== "rating-scale",
  );
  expect(documents).toHaveLength(1);
  return documents[0] as unknown as Record<string, unknown>;
};
