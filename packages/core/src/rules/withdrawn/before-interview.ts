import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleEarlyWithdrawal, exampleWithdrawal } from "../example-documents";

/** What a notice has only from the interview on. */
const laterParts = ["expenses", "feedbackOffer", "refereesContacted"] as const;

/** Parts of a withdrawal notice that this stage leaves out. */
export const beforeInterview = defineDocumentRule({
  id: "withdrawn/before-interview",
  severity: "warn",
  locales: ["*"],
  summary: "Costs, feedback or referees in a notice before any interview",
  message:
    "May be read as an offer that was made and not kept, because the message leaves this part out before an interview.",
  rationale:
    "Before an interview there is nothing to claim, nothing assessed and no referee to tell, so that the message has no words for it. What the record holds and what the candidate was told then differ.",
  suggestion:
    "Take the part out, or correct the stage if there was an interview. Costs of a test on site: write to the candidate separately.",
  sources: ["BACK"],
  kinds: ["withdrawal-notice"],
  *check(document): Generator<DocumentHit> {
    if (document.stageReached === "interviewed" || document.stageReached === "finalist") return;
    for (const part of laterParts) {
      // `refereesContacted: false` says that there is nothing to tell.
      if (document[part] !== undefined && document[part] !== false) yield { path: [part] };
    }
  },
  examples() {
    return {
      bad: [
        {
          document: exampleEarlyWithdrawal({ feedbackOffer: { until: "2026-04-17" } }),
          path: ["feedbackOffer"],
        },
        {
          document: exampleEarlyWithdrawal({ expenses: { until: "2026-04-17" } }),
          path: ["expenses"],
        },
        {
          document: exampleEarlyWithdrawal({ stageReached: "screened", feedbackOffer: {} }),
          path: ["feedbackOffer"],
        },
        {
          document: exampleEarlyWithdrawal({ stageReached: "screened", refereesContacted: true }),
          path: ["refereesContacted"],
        },
      ],
      good: [
        { document: exampleWithdrawal({ stageReached: "finalist" }) },
        { document: exampleEarlyWithdrawal() },
        {
          document: exampleEarlyWithdrawal({ stageReached: "screened", refereesContacted: false }),
        },
        { document: exampleWithdrawal({ refereesContacted: true }) },
      ],
    };
  },
});
