import { describe, expect, test } from "vitest";
import { importGreenhouse } from "./index";
import { application, codes, only } from "./testing/payloads";

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
