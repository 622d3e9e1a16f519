import type { ApplicationEvent } from "../documents/outcome";

/** What a webhook is about, and what follows from it. */
export type WebhookMeaning =
  | { readonly record: "application"; readonly event?: ApplicationEvent }
  | { readonly record: "job" }
  | { readonly record: "deleted_scorecard" }
  | { readonly record: "erasure"; readonly problem: string; readonly remedy: string }
  | { readonly record: "none"; readonly problem: string };

const keepLedger = "The closure ledger holds no personal data and stays.";

/** Actions of Greenhouse webhooks. Source: vendor's webhook documentation (`source/includes/webhooks`). */
const actions: Readonly<Record<string, WebhookMeaning>> = {
  new_candidate_application: { record: "application" },
  new_prospect_application: { record: "application" },
  application_updated: { record: "application" },
  candidate_stage_change: { record: "application" },
  reject_candidate: { record: "application", event: "rejected" },
  unreject_candidate: { record: "application", event: "reversed" },
  hire_candidate: { record: "application", event: "hired" },
  unhire_candidate: { record: "application", event: "reversed" },
  job_created: { record: "job" },
  job_updated: { record: "job" },
  job_approved: { record: "job" },
  scorecard_deleted: { record: "deleted_scorecard" },
  delete_application: {
    record: "erasure",
    problem: "says that an application was deleted",
    remedy: `Delete the application's document and its scorecards, and cancel what has not been sent. ${keepLedger}`,
  },
  delete_candidate: {
    record: "erasure",
    problem: "says that a candidate was deleted",
    remedy: `Delete every document of the candidate, and cancel what has not been sent. ${keepLedger}`,
  },
  candidate_anonymized: {
    record: "erasure",
    problem: "says that a candidate was anonymised",
    remedy: `Delete or anonymise every document of the candidate. ${keepLedger}`,
  },
  merge_candidate: {
    record: "erasure",
    problem: "says that a candidate was merged into another",
    remedy: "Give the applications of the old candidate the id of the new one.",
  },
  job_deleted: {
    record: "erasure",
    problem: "says that a job was deleted",
    remedy: "Delete the job's document. If people were waiting, they are still owed a notice.",
  },
  interview_deleted: {
    record: "erasure",
    problem: "says that an interview was deleted",
    remedy: "If it was the only one, the stage that was reached may be another.",
  },
  update_candidate: { record: "none", problem: "says that a candidate's record was changed" },
  offer_created: { record: "none", problem: "is about an offer" },
  offer_updated: { record: "none", problem: "is about an offer" },
  offer_approved: { record: "none", problem: "is about an offer" },
  offer_deleted: { record: "none", problem: "is about an offer" },
  job_post_created: { record: "none", problem: "is about an advert" },
  job_post_updated: { record: "none", problem: "is about an advert" },
  job_post_deleted: { record: "none", problem: "is about an advert" },
  job_interview_stage_deleted: { record: "none", problem: "is about the set-up of a job" },
  department_deleted: { record: "none", problem: "is about the organisation" },
  office_deleted: { record: "none", problem: "is about the organisation" },
  ping: { record: "none", problem: "is a test of the connection" },
};

/** What an action means; undefined for one that is not documented. */
export const actionMeaning = (action: string): WebhookMeaning | undefined =>
  Object.hasOwn(actions, action) ? actions[action] : undefined;
