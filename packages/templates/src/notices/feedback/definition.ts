import { type CandidateFeedback, parseCandidateFeedback } from "@fairwell/core/documents";
import type { NoticeDefinition } from "../definition";
import { decisionMessages } from "../letter/decision-messages";
import { letterMessages } from "../letter/messages";
import { feedbackMessages } from "./messages";
import { feedbackFields, feedbackView } from "./view";

export const feedback: NoticeDefinition<CandidateFeedback> = {
  kind: "candidate-feedback",
  fields: feedbackFields,
  messages: { letter: letterMessages, decision: decisionMessages, feedback: feedbackMessages },
  parse: parseCandidateFeedback,
  view: feedbackView,
  handwritten: () => true,
};
