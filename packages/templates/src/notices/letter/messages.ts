import type { MessageShapes } from "../definition";

/** Messages of the layout that all notices share. */
export const letterMessages = {
  greeting: { args: ["addressAs"] },
  reference: { args: ["reference"] },
  "contact.question": { args: ["contactName"] },
  "contact.page": { args: [] },
  closing: { args: [] },
  "retention.until": { args: ["retentionUntil"] },
  "retention.untilWithChoice": { args: ["retentionUntil"] },
  "retention.choice": { args: [] },
  "retention.notice": { args: [] },
  "sentBy.employer": { args: ["sender", "role"] },
  "sentBy.agency": { args: ["sender", "organisation", "role"] },
  "sentBy.agencyConfidential": { args: ["sender", "role"] },
  website: { args: [] },
} as const satisfies MessageShapes;
