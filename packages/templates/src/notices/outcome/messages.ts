import type { MessageShapes } from "../definition";

/** Messages of the outcome notice. `other` has none: its document brings its own words. */
export const outcomeMessages = {
  subject: { args: ["role", "sender"] },
  preheader: { args: ["sender"] },
  heading: { args: ["role"] },
  "reasons.introduction": { args: [], plural: true },
  "reason.evidence-in-examples": { args: [] },
  "reason.essential-criterion": { args: [] },
  "reason.work-sample": { args: [] },
  "reason.field-experience": { args: [] },
  "reason.role-knowledge": { args: [] },
  "reason.qualification": { args: [] },
  "reason.application-detail": { args: [] },
  "reason.post-filled": { args: [] },
  "reason.more-than-posts": { args: [] },
  "reason.conditions-of-post": { args: [] },
  "reason.closing-date": { args: [] },
  "feedback.open": { args: ["contactName"] },
  "feedback.until": { args: ["contactName", "feedbackUntil"] },
} as const satisfies MessageShapes;
