import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback, exampleOutcome, exampleWithdrawal } from "../example-documents";
import { calendarDaysBetween } from "../measure/days";

/** Most days after the decision: a claim period with its margin, or a pool's limit. House values, after the sources. */
const mostDays: Readonly<Record<string, number>> = { GB: 400, NI: 400, DE: 190, FR: 740 };

/** Ontario: three years at least. */
const ontarioLeastDays = 1095;

/** No date until which the application is kept, or a date too far off. */
export const retention = defineDocumentRule({
  id: "privacy/retention",
  severity: "warn",
  locales: ["*"],
  summary: "No retention date, or one beyond the usual period of the jurisdiction",
  message:
    "May be read as keeping data without limit, because no end date is given or the date is far beyond what a claim could need.",
  rationale:
    "Storage has to end. The period follows from how long a claim can be brought: about a year in Great Britain once the limit changes, six months in Germany, two years at most for a pool in France; Ontario asks for three years at least.",
  suggestion:
    "Set the date by jurisdiction, and say where the candidate can ask for something else.",
  sources: ["ICO-RET", "ET6", "CNIL", "ON", "AGG"],
  kinds: ["candidate-feedback", "outcome-notice", "withdrawal-notice"],
  *check(document, context): Generator<DocumentHit> {
    const until = document.retention?.until;
    if (until === undefined) {
      if (context.jurisdictions.some((place) => place in mostDays)) yield { path: [] };
      return;
    }
    const days = calendarDaysBetween(document.decidedAt, until);
    const most = Math.min(...context.jurisdictions.map((place) => mostDays[place] ?? Infinity));
    if (days > most || (context.jurisdictions.includes("CA-ON") && days < ontarioLeastDays)) {
      yield { path: ["retention", "until"] };
    }
  },
  examples() {
    return {
      bad: [
        {
          document: exampleFeedback({ retention: { until: "2029-03-17" } }),
          path: ["retention", "until"],
        },
        {
          document: exampleOutcome({ retention: { until: "2026-12-31" } }),
          jurisdictions: ["CA-ON"],
          path: ["retention", "until"],
        },
      ],
      good: [
        { document: exampleWithdrawal() },
        {
          document: exampleFeedback({ jurisdictions: ["DE"], retention: { until: "2026-09-15" } }),
        },
      ],
    };
  },
});
