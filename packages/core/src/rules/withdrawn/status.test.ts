import { expect, it } from "vitest";
import { checkerOf } from "../../check/checker-of";
import type { WithdrawalReasonCode, WithdrawalStatus } from "../../model/value/withdrawal-reason";
import { exampleWithdrawal } from "../example-documents";
import { status } from "./status";

const checker = checkerOf([status]);
const statuses = ["closed", "paused", "filled_otherwise"] as const;
const accepted = (reasonCode: WithdrawalReasonCode): readonly WithdrawalStatus[] =>
  statuses.filter(
    (one) => checker.check(exampleWithdrawal({ reasonCode, status: one })).findings.length === 0,
  );

it.each([
  "regulatory-inspection",
  "serious-incident-or-practice-review",
  "investigation-or-disciplinary",
  "merger-or-transfer",
  "undisclosed",
] as const)("lets %s have the statuses of a reorganisation and no other", (code) => {
  expect(accepted("restructure")).toEqual(["closed", "paused"]);
  expect(accepted("leadership-change")).toEqual(accepted("restructure"));
  expect(accepted(code)).toEqual(accepted("restructure"));
});

it("lets a post be filled otherwise only from within", () => {
  expect(accepted("redeployment")).toEqual(["filled_otherwise"]);
  expect(accepted("hiring-freeze")).toEqual(["paused"]);
});
