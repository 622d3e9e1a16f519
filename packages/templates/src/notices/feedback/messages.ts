import type { MessageShapes } from "../definition";

/** Messages of the feedback notice. */
export const feedbackMessages = {
  subject: { args: ["role", "sender"] },
  preheader: { args: [], plural: true },
  heading: { args: ["role"] },
  "points.introduction": { args: [], plural: true },
  "point.strength": { args: [] },
  "point.development": { args: [] },
  "point.evidence": { args: [] },
  "point.nextStep": { args: [] },
  "conversation.open": { args: ["contactName"] },
  "conversation.until": { args: ["contactName", "conversationUntil"] },
} as const satisfies MessageShapes;
