import type { Acknowledgement } from "@fairwell/core/documents";
import type { Fields, View } from "../definition";
import { letterFields } from "../letter/fields";
import { dayOf, letterView, naming } from "../letter/view";
import { messageKey } from "../message-key";

export const acknowledgementFields = {
  ...letterFields,
  received: "message",
  withdrewOn: "date",
} as const satisfies Fields;

const receivedKey = messageKey("received");

/** Acknowledgement ▸ the values of its message. */
export function acknowledgementView(document: Acknowledgement): View<typeof acknowledgementFields> {
  return {
    subject: "subject",
    preheader: "preheader",
    heading: "heading",
    received: receivedKey(naming(document)),
    withdrewOn: dayOf(document.withdrewAt),
    // Last, because V8 makes a slow object of one that grows after a spread.
    ...letterView(document),
  };
}
