import type { Fields } from "../../reading/fields";
import type { Path } from "../../reading/path";
import { present } from "../../reading/present";
import { shown } from "../../reading/shown";
import { isBefore } from "../../reading/time";
import type { MappingContext } from "../context";
import { knownFields } from "../tables/known-fields";
import type { ReasonParty } from "../tables/reason-types";
import type {
  GreenhouseApplication,
  GreenhouseRejectionDetail,
  GreenhouseRejectionReason,
} from "../types";
import { mapParty } from "./reason";
import { rejectionAnswers } from "./rejection-answers";

/** What a webhook says happened, where it says more than the record. */
export type ApplicationEvent = "hired" | "rejected" | "reversed";

interface MappedReason {
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly party: ReasonParty;
  readonly details: string | undefined;
}

const ended: Readonly<Record<ReasonParty, string>> = {
  employer: "rejected_by_employer",
  candidate: "withdrawn_by_candidate",
  none: "unknown",
  unknown: "unknown",
};

/** The reason, from the record itself or from the reasons in the same payload. */
export function mapReason(
  nested: Fields<GreenhouseRejectionReason> | undefined,
  id: string | undefined,
  details: string | undefined,
  context: MappingContext,
): MappedReason | undefined {
  const reason = nested ?? (id === undefined ? undefined : context.related.rejectionReason(id));
  if (!reason && id === undefined && details === undefined) return undefined;
  const own = reason?.id("id") ?? id;
  return {
    id: context.id("rejection-reason", own),
    label: reason?.line("name"),
    party: reason ? mapParty(reason, context) : "unknown",
    details,
  };
}

/** How a rejected application ended: the type of its reason says who ended it, and nothing else does. */
export function endedBy(
  reason: MappedReason | undefined,
  path: Path,
  context: MappingContext,
): string {
  const status = ended[reason?.party ?? "unknown"];
  if (status === "unknown") {
    context.log.issue(
      "warn",
      "unknown_outcome",
      path,
      "does not say whether the employer rejected or the candidate withdrew",
      "Look it up before anybody is told anything. The outcome is `unknown`.",
    );
  }
  return status;
}

/** The document's outcome without what is absent. */
export const outcome = (
  status: string,
  at: string | undefined,
  reason: MappedReason | undefined,
): Record<string, unknown> => present({ status, at, reason: reason && present({ ...reason }) });

function statusOf(
  application: Fields<GreenhouseApplication>,
  event: ApplicationEvent | undefined,
  context: MappingContext,
): string | undefined {
  const word = application.word("status");
  const implied = event === "reversed" ? "active" : event;
  if (implied !== undefined && word !== undefined && word !== implied) {
    const problem = "does not agree with the action of the webhook";
    context.log.issue(
      "warn",
      "contradiction",
      application.at("status"),
      problem,
      "The status is kept.",
    );
  }
  return word ?? implied;
}

/** How an application ended, or that it has not. */
export function mapOutcome(
  application: Fields<GreenhouseApplication>,
  rejection: Fields<GreenhouseRejectionDetail> | undefined,
  event: ApplicationEvent | undefined,
  context: MappingContext,
): Record<string, unknown> {
  const { log } = context;
  const status = statusOf(application, event, context);
  const detailAt = rejection?.time("rejected_at");
  const at = application.time("rejected_at") ?? detailAt;
  const nested =
    application.object<GreenhouseRejectionReason>("rejection_reason", knownFields.reason) ??
    rejection?.object<GreenhouseRejectionReason>("reason", knownFields.reason);
  const id =
    application.id("rejected_reason_id") ??
    rejection?.id("rejection_reason_id") ??
    rejection?.id("reason_id");
  const details = rejection?.prose("notes") ?? rejectionAnswers(application, context);
  const reason = mapReason(nested, id, details, context);
  const contradiction = (key: "rejected_at" | "status", problem: string, remedy: string): void =>
    log.issue("warn", "contradiction", application.at(key), problem, remedy);

  if (isBefore(at, detailAt) || isBefore(detailAt, at))
    contradiction("rejected_at", "is not the time of the rejection detail", "It is kept.");
  if (isBefore(at, application.time("applied_at")))
    contradiction("rejected_at", "is before `applied_at`", "Both are read; rely on neither.");
  if (status === "rejected") {
    if (!at)
      contradiction(
        "rejected_at",
        "is absent although the status is `rejected`",
        "No time is kept.",
      );
    return outcome(endedBy(reason, application.at("rejection_reason"), context), at, reason);
  }
  if (at) {
    const problem = "does not agree with `rejected_at`, which has a value";
    contradiction("status", problem, "The status is kept. Look at the application at the source.");
  }
  if (status === "active" || status === "hired") return outcome(status, undefined, reason);
  const [path, problem] =
    status === undefined
      ? [application.path, "is an application without a status"]
      : status === "converted"
        ? [application.at("status"), "is a prospect that became another application"]
        : [
            application.at("status"),
            `is a status that Greenhouse does not document${shown(status)}`,
          ];
  const remedy = "The outcome is `unknown`. Known: `active`, `rejected`, `hired`, `converted`.";
  log.issue(status === "converted" ? "info" : "warn", "unknown_status", path, problem, remedy);
  return outcome("unknown", at, reason);
}
