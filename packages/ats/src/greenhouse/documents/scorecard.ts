import type { Fields } from "../../reading/fields";
import { present } from "../../reading/present";
import { shown } from "../../reading/shown";
import { isBefore } from "../../reading/time";
import type { MappingContext } from "../context";
import { knownFields } from "../tables/known-fields";
import type { GreenhouseNamed, GreenhouseScorecard, GreenhouseScorecardAttribute } from "../types";
import { mapStaff } from "./person";
import { type MappedRating, mapRating } from "./rating";
import { mapForm } from "./scorecard-form";

type Status = "draft" | "submitted";

/** v3 says the status; before v3 a scorecard without a time of submission is a draft. */
function statusOf(
  card: Fields<GreenhouseScorecard>,
  submittedAt: string | undefined,
  context: MappingContext,
): Status | undefined {
  const word = card.word("status");
  if (word === undefined) return submittedAt === undefined ? "draft" : "submitted";
  const status = word === "complete" ? "submitted" : word === "draft" ? "draft" : undefined;
  if (!status) {
    const problem = `is a status that Greenhouse does not document${shown(word)}`;
    const remedy = "Known: `draft`, `complete`. The scorecard is left out.";
    context.log.issue("error", "unknown_status", card.at("status"), problem, remedy);
  } else if ((status === "submitted") !== (submittedAt !== undefined)) {
    const problem = "does not agree with the time of submission";
    context.log.issue("warn", "contradiction", card.at("status"), problem, "The status is kept.");
  }
  return status;
}

function checkOrder(
  card: Fields<GreenhouseScorecard>,
  submittedAt: string | undefined,
  context: MappingContext,
): void {
  const createdAt = card.time("created_at");
  const interviewedAt = card.time("interviewed_at");
  const say = (other: string): void =>
    context.log.issue(
      "warn",
      "contradiction",
      card.at("submitted_at"),
      `is before ${other}`,
      "Both are kept as they are. Rely on neither for deadlines.",
    );
  if (isBefore(submittedAt, createdAt)) say("`created_at`");
  if (isBefore(submittedAt, interviewedAt)) say("`interviewed_at`");
}

/** v1 and v3 name the overall rating differently; a mixed record may hold both, and they may disagree. */
function overallRating(
  card: Fields<GreenhouseScorecard>,
  context: MappingContext,
): MappedRating | undefined {
  const v3 = mapRating(card, "candidate_rating", "candidate-rating", context);
  const v1 = mapRating(card, "overall_recommendation", "overall", context);
  if (!v1 || !v3 || v1.level === v3.level) return v3 ?? v1;
  context.log.issue(
    "warn",
    "contradiction",
    card.at("overall_recommendation"),
    "does not agree with `candidate_rating`",
    "Neither is kept as the overall rating. Correct it at the source.",
  );
  return undefined;
}

function interviewOf(
  card: Fields<GreenhouseScorecard>,
  context: MappingContext,
): Record<string, unknown> {
  const step = card.object<GreenhouseNamed>("interview_step");
  const name = step?.line("name");
  return present({
    id: context.id("interview-step", step?.id("id")),
    label: card.line("interview") ?? name,
    at: card.time("interviewed_at"),
  });
}

/** Greenhouse scorecard (v1, v2, v3, mixed, or a warehouse row) ▸ `scorecard`. */
export function mapScorecard(card: Fields<GreenhouseScorecard>, context: MappingContext): void {
  const id = card.id("id");
  if (id === undefined) {
    const remedy = "Give the `id`. The scorecard is left out.";
    context.log.issue("error", "missing_value", card.path, "is a scorecard without an id", remedy);
    card.leaveOut();
    return;
  }
  const submittedAt = card.time("submitted_at");
  const status = statusOf(card, submittedAt, context);
  checkOrder(card, submittedAt, context);
  const application = card.object<{ id?: unknown; candidate_id?: unknown }>("application", [
    "job_id",
    "status",
  ]);
  const candidate = card.object<{ id?: unknown }>("candidate", knownFields.person);
  const nestedIds = [application?.id("id"), application?.id("candidate_id"), candidate?.id("id")];
  const submitterId = card.id("submitter_id") ?? card.id("submitted_by_user_id");
  const interviewer = card.object<GreenhouseNamed>("interviewer", knownFields.user);
  const submitter = card.object<GreenhouseNamed>("submitted_by", knownFields.user);
  const content = {
    applicationId: context.id("application", card.id("application_id") ?? nestedIds[0]),
    candidateId: context.id("candidate", card.id("candidate_id") ?? nestedIds[1] ?? nestedIds[2]),
    interview: interviewOf(card, context),
    author: mapStaff(interviewer, card.id("interviewer_id"), context),
    submitter: mapStaff(submitter, submitterId, context),
    submittedAt,
    status,
    overall: overallRating(card, context),
    ...mapForm(card, id, context),
  };
  if (status) context.add("scorecard", context.id("scorecard", id), card.path, content);
  else card.leaveOut();
}

/** A deleted scorecard of a webhook ▸ a `scorecard` with the status deleted and nothing in it. */
export function mapDeletedScorecard(
  card: Fields<GreenhouseScorecard>,
  context: MappingContext,
): void {
  const id = card.id("id");
  if (id === undefined) {
    mapScorecard(card, context);
    return;
  }
  context.add("scorecard", context.id("scorecard", id), card.path, {
    applicationId: context.id("application", card.id("application_id")),
    candidateId: context.id("candidate", card.id("candidate_id")),
    interview: present({ at: card.time("interviewed_at") }),
    status: "deleted",
    criteria: [],
    answers: [],
    notes: [],
  });
}

/** A rating or an answer whose scorecard is not in the payload: it is checked, and it makes no document. */
export function mapScorecardPart(
  part: Fields<GreenhouseScorecardAttribute>,
  context: MappingContext,
): void {
  if (context.related.has("scorecard", part.id("scorecard_id"))) return;
  mapRating(part, "candidate_attribute_rating", "attribute", context);
  mapRating(part, "rating", "attribute", context);
  context.log.issue(
    "warn",
    "orphan",
    part.path,
    "belongs to a scorecard that is not in this payload",
    "Import them together: `{ scorecards: […], scorecard_candidate_attributes: […] }`. It is left out.",
  );
  part.leaveOut();
}
