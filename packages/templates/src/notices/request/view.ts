import type { FeedbackRequest, MissingPart } from "@fairwell/core/documents";
import type { Fields, View } from "../definition";
import { letterFields } from "../letter/fields";
import { letterView } from "../letter/view";
import { messageKey } from "../message-key";

export const requestFields = {
  ...letterFields,
  asks: "message",
  again: "flag",
  count: "count",
  missing: { what: "message", criterion: "line" },
  dueOn: "date",
  link: "url",
  candidateReference: "line",
} as const satisfies Fields;

const subjectKey = messageKey("subject");
const asksKey = messageKey("asks");
const missingKey = messageKey("missing");
const askedByKey = messageKey("askedBy");

const missingOf = ({ part, criterion }: MissingPart) => ({ what: missingKey(part), criterion });

/** Request for feedback ▸ the values of its message. */
export function requestView(document: FeedbackRequest): View<typeof requestFields> {
  const { candidateReference, dueAt, link, missing, reminder, sender } = document;
  return {
    subject: subjectKey(reminder ? "reminder" : "first"),
    preheader: "preheader",
    heading: "heading",
    asks: asksKey(sender.type),
    again: reminder ? true : undefined,
    count: missing.length,
    missing: missing.map(missingOf),
    dueOn: dueAt,
    link,
    candidateReference,
    ...letterView(document),
    sentBy: askedByKey(sender.type),
  };
}
