import type * as z from "zod/mini";
import { Acknowledgement } from "./candidate-facing/acknowledgement";
import { CandidateFeedback } from "./candidate-facing/candidate-feedback";
import { FeedbackRequest } from "./candidate-facing/feedback-request";
import { Helpfulness } from "./candidate-facing/helpfulness";
import { OutcomeNotice } from "./candidate-facing/outcome-notice";
import { WithdrawalNotice } from "./candidate-facing/withdrawal-notice";
import { Application } from "./internal/application";
import { ClientRemarks } from "./internal/client-remarks";
import { Job } from "./internal/job";
import { RatingScale } from "./internal/rating-scale";
import { Reason } from "./internal/reason";
import { Scorecard } from "./internal/scorecard";
import { WithdrawalDecision } from "./internal/withdrawal-decision";

/** Documents that never leave the hiring side, by `kind`. */
export const internalSchemas = {
  job: Job,
  "rating-scale": RatingScale,
  application: Application,
  scorecard: Scorecard,
  reason: Reason,
  "withdrawal-decision": WithdrawalDecision,
  "client-remarks": ClientRemarks,
} as const;

/** Documents that a candidate, or somebody outside the panel, reads or writes, by `kind`. */
export const candidateFacingSchemas = {
  "candidate-feedback": CandidateFeedback,
  "outcome-notice": OutcomeNotice,
  "withdrawal-notice": WithdrawalNotice,
  acknowledgement: Acknowledgement,
  "feedback-request": FeedbackRequest,
  helpfulness: Helpfulness,
} as const;

/** Every schema, by `kind`. */
export const schemas = { ...internalSchemas, ...candidateFacingSchemas } as const;

export type InternalKind = keyof typeof internalSchemas;
export type CandidateFacingKind = keyof typeof candidateFacingSchemas;
export type Kind = keyof typeof schemas;
/** internal: never rendered. candidate-facing: may leave the hiring side once checked. */
export type World = "internal" | "candidate-facing";

/** The document of a kind. */
export type DocumentOf<K extends Kind> = z.infer<(typeof schemas)[K]>;
export type InternalDocument = { [K in InternalKind]: DocumentOf<K> }[InternalKind];
export type CandidateFacingDocument = {
  [K in CandidateFacingKind]: DocumentOf<K>;
}[CandidateFacingKind];
export type FairwellDocument = InternalDocument | CandidateFacingDocument;

/** Every `kind` there is, candidate-facing ones first. */
export const kinds: readonly Kind[] = [
  ...(Object.keys(candidateFacingSchemas) as Kind[]),
  ...(Object.keys(internalSchemas) as Kind[]),
];

/** Whether a string is the `kind` of a document. */
export const isKind = (value: unknown): value is Kind =>
  typeof value === "string" && Object.hasOwn(schemas, value);

/** The world that documents of a kind belong to. What is not known to be for a candidate is internal. */
export const worldOf = (kind: Kind): World =>
  Object.hasOwn(candidateFacingSchemas, kind) ? "candidate-facing" : "internal";
