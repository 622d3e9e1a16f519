import type { MessageShapes } from "../definition";

/** Messages of the acknowledgement: the candidate withdrew, and that was understood. */
export const acknowledgementMessages = {
  subject: { args: ["role"] },
  preheader: { args: ["sender"] },
  heading: { args: ["role"] },
  "received.named": { args: ["role", "organisation", "withdrewOn"] },
  "received.confidential": { args: ["role", "withdrewOn"] },
  done: { args: [] },
  mistake: { args: ["contactName"] },
  thanks: { args: [] },
} as const satisfies MessageShapes;
