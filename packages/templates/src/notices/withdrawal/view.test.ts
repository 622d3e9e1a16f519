import { parseWithdrawalNotice } from "@fairwell/core";
import { expect, test } from "vitest";
import { examples } from "../../../../core/src/model/testing/examples";
import { withdrawalView } from "./view";

const at = (stageReached: string) =>
  withdrawalView(
    parseWithdrawalNotice({
      ...examples["withdrawal-notice"],
      stageReached,
      refereesContacted: true,
      feedbackOffer: {},
    }),
  );

test.each(["applied", "screened"])("%s: nothing that only an interview brings", (stage) => {
  const { expenses, feedback, free, referees } = at(stage);
  expect([expenses, feedback, free, referees]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each(["interviewed", "finalist"])("%s: costs, feedback, referees, freedom", (stage) => {
  const { expenses, feedback, free, referees } = at(stage);
  expect([expenses, feedback, free, referees]).not.toContain(undefined);
});
