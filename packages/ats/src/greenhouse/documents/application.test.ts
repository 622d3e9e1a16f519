import { describe, expect, test } from "vitest";
import { importGreenhouse } from "../index";
import { application, codes, only } from "../testing/payloads";

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

test("whatever is too long is shortened, and it is said where", () => {
  const long = "word ".repeat(2000);
  const { documents, issues } = importGreenhouse({
    ...application,
    current_stage: { id: 5, name: long },
    candidate: { id: 9, first_name: "a".repeat(200), last_name: "b".repeat(200) },
    rejection_details: { custom_fields: { why: long } },
  });
  expect(documents).toHaveLength(1);
  expect(issues.filter((issue) => issue.code === "shortened").map((issue) => issue.path)).toEqual([
    ["current_stage", "name"],
    ["candidate", "last_name"],
    ["rejection_details"],
  ]);
});
