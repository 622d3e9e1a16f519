import { WithdrawalReasonCode } from "@fairwell/core";
import { expect, test } from "vitest";
import { reasonOf } from "./reasons";

test.each([
  "restructure",
  "leadership-change",
  "undisclosed",
  "regulatory-inspection",
  "serious-incident-or-practice-review",
  "investigation-or-disciplinary",
  "merger-or-transfer",
] as const)("%s says no more than that priorities have changed", (reasonCode) => {
  expect(reasonOf({ reasonCode })).toBe("reason.priorities");
});

test("a merger is named once it is public, and a confidential reason even then is not", () => {
  const publicUrl = "https://example.org/news";
  expect(reasonOf({ reasonCode: "merger-or-transfer", publicUrl })).toBe("reason.merger");
  expect(reasonOf({ reasonCode: "regulatory-inspection", publicUrl })).toBe("reason.priorities");
});

test("a neutral disclosure makes every reason alike", () => {
  for (const reasonCode of WithdrawalReasonCode.options)
    expect(reasonOf({ reasonCode, disclosure: "neutral" })).toBe("reason.priorities");
});
