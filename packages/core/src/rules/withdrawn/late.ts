import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleEarlyWithdrawal, exampleWithdrawal } from "../example-documents";
import { workingDaysBetween } from "../measure/days";

/** Working days between the decision and the notice. House policy. */
const dueWorkingDays: Readonly<Record<string, number>> = {
  applied: 5,
  screened: 2,
  interviewed: 2,
  finalist: 1,
};

/** A withdrawal notice that comes late. */
export const late = defineDocumentRule({
  id: "withdrawn/late",
  severity: "warn",
  locales: ["*"],
  summary: "Sent later than two working days after the decision",
  message:
    "May be read as indifference, because the candidate goes on preparing for a post that is gone.",
  rationale:
    "The cost of a late notice grows with the stage: travel is booked, other offers lapse.",
  suggestion: "Send it on the day; ring finalists, and anybody whose interview is within 48 hours.",
  sources: ["CORT", "CANDE"],
  kinds: ["withdrawal-notice"],
  *check(document): Generator<DocumentHit> {
    const most = dueWorkingDays[document.stageReached];
    if (most !== undefined && workingDaysBetween(document.decidedAt, document.writtenAt) > most) {
      yield { path: ["writtenAt"] };
    }
  },
  examples() {
    return {
      bad: [
        {
          document: exampleWithdrawal({
            stageReached: "finalist",
            writtenAt: "2026-03-18T09:00:00+00:00",
          }),
          path: ["writtenAt"],
        },
        {
          document: exampleEarlyWithdrawal({
            stageReached: "screened",
            writtenAt: "2026-03-19T09:00:00+00:00",
          }),
          path: ["writtenAt"],
        },
        {
          document: exampleWithdrawal({ writtenAt: "2026-03-20T09:00:00+00:00" }),
          path: ["writtenAt"],
        },
        {
          document: exampleWithdrawal({
            stageReached: "applied",
            writtenAt: "2026-03-30T09:00:00+01:00",
          }),
          path: ["writtenAt"],
        },
      ],
      good: [
        {
          document: exampleWithdrawal({
            stageReached: "finalist",
            writtenAt: "2026-03-17T18:00:00+00:00",
          }),
        },
        { document: exampleWithdrawal({ writtenAt: "2026-03-18T09:00:00+00:00" }) },
        { document: exampleWithdrawal() },
        {
          document: exampleEarlyWithdrawal({ writtenAt: "2026-03-20T09:00:00+00:00" }),
        },
      ],
    };
  },
});
