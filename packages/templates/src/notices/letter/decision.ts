import type { CandidateFeedback, OutcomeNotice } from "@fairwell/core/documents";
import { messageKey } from "../message-key";
import type { decisionMessages } from "./decision-messages";
import { naming, voiceOf } from "./view";

type Key = keyof typeof decisionMessages;

const notAppointedKey = messageKey("decision.notAppointed");
const notShortlistedKey = messageKey("decision.notShortlisted");
const reserveListKey = messageKey("decision.reserveList");
const thanksKey = messageKey("thanks");

/** The message that tells a decision about a candidate, by outcome and by who speaks. */
export function decisionOf(document: CandidateFeedback | OutcomeNotice): Key {
  switch (document.outcome) {
    case "not_appointed":
      return notAppointedKey(voiceOf(document));
    case "not_shortlisted":
      return notShortlistedKey(naming(document));
    case "reserve_list":
      return reserveListKey(naming(document));
  }
}

/** The message that thanks for the work of getting to a stage. */
export function thanksOf({ stageReached, interviewedAt }: CandidateFeedback | OutcomeNotice): Key {
  if (stageReached === "interviewed" && interviewedAt) return "thanks.interviewedOn";
  return thanksKey(stageReached);
}
