import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleEarlyWithdrawal, exampleWithdrawal } from "../example-documents";

/** A sound notice without one of its parts. */
function without(part: "expenses" | "reapply" | "feedbackOffer" | "retention") {
  const { [part]: _, ...notice } = exampleWithdrawal();
  return notice;
}

/** A withdrawal notice that leaves out what the stage owes. */
export const noNextStep = defineDocumentRule({
  id: "withdrawn/no-next-step",
  severity: "warn",
  locales: ["*"],
  summary: "Expenses, feedback, data or vacancies missing for the stage",
  message:
    "May be read as leaving the reader alone, because something that is owed at this stage is not in the notice.",
  rationale:
    "What a candidate has put in decides what is owed: costs and feedback from the interview on, and for everybody a word on data and on new posts.",
  suggestion:
    "Add the missing part: how to claim costs, an offer of feedback, how long data is kept, where new posts are published.",
  sources: ["BACK", "CNIL", "ICO-RET"],
  kinds: ["withdrawal-notice"],
  *check(document): Generator<DocumentHit> {
    const met = document.stageReached === "interviewed" || document.stageReached === "finalist";
    const missing: string[] = [];
    if (met && document.expenses === undefined) missing.push("how to claim costs");
    if (met && document.feedbackOffer === undefined) missing.push("an offer of feedback");
    if (document.retention === undefined) missing.push("how long data is kept");
    if (document.reapply === undefined) missing.push("where new posts are published");
    for (const part of missing) {
      yield {
        path: [],
        message: `May be read as leaving the reader alone, because the notice does not say ${part}.`,
      };
    }
  },
  examples() {
    return {
      bad: [
        { document: without("feedbackOffer"), path: [] },
        { document: without("retention"), path: [] },
        { document: without("expenses"), path: [] },
        { document: without("reapply"), path: [] },
      ],
      good: [
        { document: exampleWithdrawal({ stageReached: "finalist" }) },
        { document: exampleEarlyWithdrawal({ stageReached: "screened" }) },
        { document: exampleWithdrawal() },
        { document: exampleEarlyWithdrawal() },
      ],
    };
  },
});
