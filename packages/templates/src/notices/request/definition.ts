import { type FeedbackRequest, parseFeedbackRequest } from "@fairwell/core/documents";
import type { NoticeDefinition } from "../definition";
import { letterMessages } from "../letter/messages";
import { requestMessages } from "./messages";
import { requestFields, requestView } from "./view";

export const request: NoticeDefinition<FeedbackRequest> = {
  kind: "feedback-request",
  fields: requestFields,
  messages: { letter: letterMessages, request: requestMessages },
  parse: parseFeedbackRequest,
  view: requestView,
  handwritten: () => false,
};
