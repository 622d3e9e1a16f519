import type { CandidateFeedback, OutcomeNotice } from "@fairwell/core";
import type { decisionMessages } from "./decision-messages";
import { naming, voiceOf } from "./view";

type Key = keyof typeof decisionMessages;

/** The message that tells a decision about a candidate, by outcome and by who speaks. */
export function decisionOf(document: CandidateFeedback | OutcomeNotice): Key {
  switch (document.outcome) {
    case "not_appointed":
      return `decision.notAppointed.${voiceOf(document)}`;
    case "not_shortlisted":
      return `decision.notShortlisted.${naming(document)}`;
    case "reserve_list":
      return `decision.reserveList.${naming(document)}`;
  }
}

/** The message that thanks for the work of getting to a stage. */
export function thanksOf({ stageReached, interviewedAt }: CandidateFeedback | OutcomeNotice): Key {
  if (stageReached === "interviewed" && interviewedAt) return "thanks.interviewedOn";
  return `thanks.${stageReached}`;
}
