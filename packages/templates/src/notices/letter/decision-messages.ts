import type { MessageShapes } from "../definition";

/** Thanks and decisions: what feedback and outcome notices say alike. Their words are in the catalog `decision`. */
export const decisionMessages = {
  "decision.notAppointed.employer": { args: ["role"] },
  "decision.notAppointed.agency": { args: ["role", "organisation"] },
  "decision.notAppointed.agencyConfidential": { args: ["role"] },
  "decision.notShortlisted.named": { args: ["role", "organisation"] },
  "decision.notShortlisted.confidential": { args: ["role"] },
  "decision.reserveList.named": { args: ["role", "organisation"] },
  "decision.reserveList.confidential": { args: ["role"] },
  "thanks.applied": { args: [] },
  "thanks.screened": { args: [] },
  "thanks.interviewed": { args: [] },
  "thanks.interviewedOn": { args: ["interviewedOn"] },
  "thanks.finalist": { args: [] },
} as const satisfies MessageShapes;
