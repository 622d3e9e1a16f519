import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback, exampleOutcome } from "../example-documents";
import { calendarDaysBetween, workingDaysBetween } from "../measure/days";

/** Working days between the decision and the message. House policy, not law. */
const dueWorkingDays: Readonly<Record<string, number>> = {
  applied: 10,
  screened: 10,
  interviewed: 5,
  finalist: 2,
};

/** Ontario, Employment Standards Act part III.1: after the last interview, employers of 25 and more. */
const ontarioCalendarDays = 45;

/** A message that comes later than its stage allows. */
export const late = defineDocumentRule({
  id: "process/late",
  severity: "warn",
  locales: ["*"],
  summary: "Sent later than the target for the stage",
  message:
    "May be read as indifference, because the message was written longer after the decision than is due at this stage.",
  rationale:
    "Timeliness drives how fair a process seems. Delay alone is poor practice and no more than that, but Ontario requires a status within 45 days of the last interview.",
  suggestion: "Send a short message with the decision now, and offer the detail.",
  sources: ["CORT", "CANDE", "ON", "SODOLA"],
  kinds: ["candidate-feedback", "outcome-notice"],
  *check(document, context): Generator<DocumentHit> {
    const most = dueWorkingDays[document.stageReached];
    if (most !== undefined && workingDaysBetween(document.decidedAt, document.writtenAt) > most) {
      yield { path: ["writtenAt"] };
    }
    const overdue =
      document.interviewedAt !== undefined &&
      context.jurisdictions.includes("CA-ON") &&
      calendarDaysBetween(document.interviewedAt, document.writtenAt) > ontarioCalendarDays;
    if (overdue) yield { path: ["interviewedAt"], severity: "error" };
  },
  examples() {
    return {
      bad: [
        {
          document: exampleOutcome({ interviewedAt: "2026-01-30T14:30:00+00:00" }),
          jurisdictions: ["GB", "CA-ON"],
          path: ["interviewedAt"],
        },
        {
          document: exampleFeedback({ writtenAt: "2026-03-30T09:00:00+01:00" }),
          path: ["writtenAt"],
        },
        {
          document: exampleOutcome({
            stageReached: "finalist",
            writtenAt: "2026-03-20T09:00:00+00:00",
          }),
          path: ["writtenAt"],
        },
        {
          document: exampleFeedback({ interviewedAt: "2026-01-12T14:30:00+00:00" }),
          jurisdictions: ["CA-ON"],
          path: ["interviewedAt"],
        },
      ],
      good: [
        {
          document: exampleOutcome({
            interviewedAt: "2026-01-31T14:30:00+00:00",
            retention: { until: "2029-03-31" },
          }),
          jurisdictions: ["CA-ON"],
        },
        { document: exampleOutcome({ interviewedAt: "2026-01-12T14:30:00+00:00" }) },
        { document: exampleFeedback() },
        { document: exampleOutcome({ writtenAt: "2026-03-23T09:00:00+00:00" }) },
      ],
    };
  },
});
