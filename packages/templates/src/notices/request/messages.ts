import type { MessageShapes } from "../definition";

/** Messages of the request for feedback and of its reminder. The candidate has no name here. */
export const requestMessages = {
  "subject.first": { args: ["role"] },
  "subject.reminder": { args: ["role"] },
  preheader: { args: ["dueOn"] },
  heading: { args: ["role"] },
  "asks.employer": { args: ["role"] },
  "asks.agency": { args: ["role"] },
  again: { args: [] },
  "missing.introduction": { args: [], plural: true },
  "missing.decision": { args: [] },
  "missing.criterion": { args: [] },
  "missing.evidence": { args: [] },
  "missing.next-step": { args: [] },
  "missing.approval": { args: [] },
  due: { args: ["dueOn"] },
  link: { args: [] },
  helps: { args: [] },
  candidateReference: { args: ["candidateReference"] },
  "askedBy.employer": { args: ["sender", "role"] },
  "askedBy.agency": { args: ["sender", "role"] },
} as const satisfies MessageShapes;
