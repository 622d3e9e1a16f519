import { type OutcomeNotice, parseOutcomeNotice } from "@fairwell/core/documents";
import type { NoticeDefinition } from "../definition";
import { decisionMessages } from "../letter/decision-messages";
import { letterMessages } from "../letter/messages";
import { outcomeMessages } from "./messages";
import { outcomeFields, outcomeView } from "./view";

export const outcome: NoticeDefinition<OutcomeNotice> = {
  kind: "outcome-notice",
  fields: outcomeFields,
  messages: { letter: letterMessages, decision: decisionMessages, outcome: outcomeMessages },
  parse: parseOutcomeNotice,
  view: outcomeView,
  handwritten: ({ reasons }) => reasons.some(({ text }) => text !== undefined),
};
