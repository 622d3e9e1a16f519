import type { Candidate, FeedbackRequest } from "@fairwell/core/documents";
import type { Notice } from "../message";

/** Whom a message is for: the candidate, or whoever is asked for feedback. */
export type Addressee = Candidate | FeedbackRequest["recipient"];

/** The person that a notice is addressed to. */
export const addresseeOf = (notice: Notice): Addressee =>
  notice.kind === "feedback-request" ? notice.recipient : notice.candidate;
