import type { CandidateFeedback, FeedbackPoint, Role } from "@fairwell/core/documents";
import type { Fields, View } from "../definition";
import { decisionOf, thanksOf } from "../letter/decision";
import { letterFields } from "../letter/fields";
import { dayOf, letterView } from "../letter/view";

export const feedbackFields = {
  ...letterFields,
  thanks: "message",
  interviewedOn: "date",
  decision: "message",
  summary: "prose",
  count: "count",
  points: {
    strength: "flag",
    criterion: "line",
    text: "prose",
    evidence: "prose",
    nextStep: "prose",
  },
  conversation: "message",
  conversationUntil: "date",
} as const satisfies Fields;

type FeedbackView = View<typeof feedbackFields>;

function pointOf(point: FeedbackPoint, { criteria }: Role) {
  const criterion = criteria?.find(({ id }) => id === point.criterionId);
  return {
    strength: point.type === "strength" ? (true as const) : undefined,
    criterion: criterion?.label,
    text: point.text,
    evidence: point.evidence,
    nextStep: point.type === "development" ? point.nextStep : undefined,
  };
}

/** Feedback ▸ the values of its message. */
export function feedbackView(document: CandidateFeedback): FeedbackView {
  const { conversation, interviewedAt, points, role, summary } = document;
  return {
    subject: "subject",
    preheader: "preheader",
    heading: "heading",
    thanks: thanksOf(document),
    interviewedOn: interviewedAt && dayOf(interviewedAt),
    decision: decisionOf(document),
    summary,
    count: points.length,
    points: points.map((point) => pointOf(point, role)),
    conversation: conversation && (conversation.until ? "conversation.until" : "conversation.open"),
    conversationUntil: conversation?.until,
    // Last, because V8 makes a slow object of one that grows after a spread.
    ...letterView(document),
  };
}
