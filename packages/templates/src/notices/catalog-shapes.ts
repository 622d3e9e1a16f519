import { acknowledgementMessages } from "./acknowledgement/messages";
import { feedbackMessages } from "./feedback/messages";
import { decisionMessages } from "./letter/decision-messages";
import { letterMessages } from "./letter/messages";
import { outcomeMessages } from "./outcome/messages";
import { requestMessages } from "./request/messages";
import { withdrawalMessages } from "./withdrawal/messages";

/** What each catalog of a locale holds: its messages, and what each may and must say. */
export const catalogShapes = {
  letter: letterMessages,
  decision: decisionMessages,
  feedback: feedbackMessages,
  outcome: outcomeMessages,
  withdrawal: withdrawalMessages,
  acknowledgement: acknowledgementMessages,
  request: requestMessages,
} as const;

export type CatalogName = keyof typeof catalogShapes;
