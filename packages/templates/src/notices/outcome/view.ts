import type { OutcomeNotice, OutcomeReason } from "@fairwell/core/documents";
import type { Fields, View } from "../definition";
import { decisionOf, thanksOf } from "../letter/decision";
import { letterFields } from "../letter/fields";
import { dayOf, letterView } from "../letter/view";
import { messageKey } from "../message-key";
import type { outcomeMessages } from "./messages";

type Key = keyof typeof outcomeMessages;

const reasonKey = messageKey("reason");

export const outcomeFields = {
  ...letterFields,
  thanks: "message",
  interviewedOn: "date",
  decision: "message",
  count: "count",
  reasons: { text: "prose", sentence: "message" },
  feedbackOffer: "message",
  feedbackUntil: "date",
} as const satisfies Fields;

/** The employer's own words where there are some, else the sentence that the code stands for. */
function reasonOf({ code, text }: OutcomeReason) {
  if (text !== undefined || code === "other") return { text, sentence: undefined };
  return { text: undefined, sentence: reasonKey(code) satisfies Key };
}

/** Outcome ▸ the values of its message. */
export function outcomeView(document: OutcomeNotice): View<typeof outcomeFields> {
  const { feedbackOffer, interviewedAt, reasons } = document;
  return {
    subject: "subject",
    preheader: "preheader",
    heading: "heading",
    thanks: thanksOf(document),
    interviewedOn: interviewedAt && dayOf(interviewedAt),
    decision: decisionOf(document),
    count: reasons.length,
    reasons: reasons.map(reasonOf),
    feedbackOffer: feedbackOffer && (feedbackOffer.until ? "feedback.until" : "feedback.open"),
    feedbackUntil: feedbackOffer?.until,
    // Last, because V8 makes a slow object of one that grows after a spread.
    ...letterView(document),
  };
}
