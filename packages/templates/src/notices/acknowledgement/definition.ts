import { type Acknowledgement, parseAcknowledgement } from "@fairwell/core/documents";
import type { NoticeDefinition } from "../definition";
import { letterMessages } from "../letter/messages";
import { acknowledgementMessages } from "./messages";
import { acknowledgementFields, acknowledgementView } from "./view";

export const acknowledgement: NoticeDefinition<Acknowledgement> = {
  kind: "acknowledgement",
  fields: acknowledgementFields,
  messages: { letter: letterMessages, acknowledgement: acknowledgementMessages },
  parse: parseAcknowledgement,
  view: acknowledgementView,
  handwritten: () => false,
};
