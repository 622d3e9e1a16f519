import { expect, test } from "vitest";
import { importGreenhouse } from "../index";
import { codes, only } from "../testing/payloads";

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
