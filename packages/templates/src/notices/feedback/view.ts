import type { CandidateFeedback, FeedbackPoint } from "@fairwell/core";
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

function pointOf(point: FeedbackPoint, criteria: ReadonlyMap<string, string>) {
  return {
    strength: point.type === "strength" ? (true as const) : undefined,
    criterion: point.criterionId === undefined ? undefined : criteria.get(point.criterionId),
    text: point.text,
    evidence: point.evidence,
    nextStep: point.type === "development" ? point.nextStep : undefined,
  };
}

/** Feedback ▸ the values of its message. */
export function feedbackView(document: CandidateFeedback): FeedbackView {
  const { conversation, interviewedAt, points, role, summary } = document;
  const criteria = new Map(role.criteria?.map(({ id, label }) => [id, label]));
  return {
    ...letterView(document),
    subject: "subject",
    preheader: "preheader",
    heading: "heading",
    thanks: thanksOf(document),
    interviewedOn: interviewedAt && dayOf(interviewedAt),
    decision: decisionOf(document),
    summary,
    count: points.length,
    points: points.map((point) => pointOf(point, criteria)),
    conversation: conversation && (conversation.until ? "conversation.until" : "conversation.open"),
    conversationUntil: conversation?.until,
  };
}
