import type { Stage } from "@fairwell/core";
import type { Fields } from "../../reading/fields";
import { present } from "../../reading/present";
import type { MappingContext } from "../context";
import { nameKey } from "../options";
import { knownFields } from "../tables/known-fields";
import { originOf } from "../tables/origins";
import { stageReached } from "../tables/stages";
import type {
  GreenhouseApplication,
  GreenhouseJob,
  GreenhouseRejectionDetail,
  GreenhouseRejectionReason,
  GreenhouseStage,
  GreenhouseUser,
} from "../types";
import { mapJob } from "./job";
import { type ApplicationEvent, endedBy, mapOutcome, mapReason, outcome } from "./outcome";
import { fullName } from "./person";

type Part = Record<string, unknown>;

/** The one job of an application. Webhooks nest whole jobs, which become documents of their own. */
function mapJobs(application: Fields<GreenhouseApplication>, context: MappingContext): Part {
  const jobs = application.objects<GreenhouseJob>("jobs", knownFields.nestedJob);
  const single = application.object<GreenhouseJob>("job", knownFields.nestedJob);
  const only = jobs.length > 0 ? jobs[0] : single;
  const title = only?.line("name");
  const id = only?.id("id") ?? application.id("job_id");
  single?.line("name");
  single?.id("id");
  for (const job of jobs) if (job.has("status")) mapJob(job, context);
  if (jobs.length < 2) return { jobId: context.id("job", id), jobTitle: title };
  context.log.issue(
    "info",
    "several_jobs",
    application.at("jobs"),
    "names several jobs",
    "The application is kept without a job, since none of them is the one.",
  );
  for (const job of jobs) {
    job.id("id");
    job.line("name");
  }
  return {};
}

function mapOrigin(application: Fields<GreenhouseApplication>, context: MappingContext): Part {
  const source = application.object<{ public_name?: unknown; name?: unknown }>(
    "source",
    knownFields.source,
  );
  const names = [source?.line("public_name"), source?.line("name")];
  const origin = originOf(names.find((name) => name !== undefined));
  if (origin === "unknown" && source) {
    const problem = "is a source that does not say who took the first step";
    context.log.issue("info", "unknown_origin", source.path, problem, "The origin is `unknown`.");
  }
  return { origin };
}

/** Where the candidate is, and how far that surely is. */
function mapStage(application: Fields<GreenhouseApplication>, context: MappingContext): Part {
  const stage = application.object<GreenhouseStage>("current_stage", knownFields.stage);
  const label = stage?.line("name") ?? application.line("stage_name");
  if (label === undefined) return {};
  const id = stage?.id("id") ?? application.id("stage_id");
  const interviews =
    stage?.objects<{ status?: unknown }>("interviews", knownFields.interview) ?? [];
  const statuses = interviews.map((interview) => interview.word("status") ?? "");
  const reached: Stage | undefined =
    context.options.stages.get(nameKey(label)) ?? stageReached(label, statuses);
  if (reached === undefined) {
    context.log.issue(
      "info",
      "unknown_stage",
      stage?.at("name") ?? application.at("stage_name"),
      "is a stage name that does not say how far the application went",
      "Say it with the option `stages`. `stageReached` is left out.",
    );
  }
  return {
    currentStage: present({ id: context.id("stage", id), label }),
    stageReached: reached,
  };
}

function isProspect(application: Fields<GreenhouseApplication>, context: MappingContext): boolean {
  if (application.flag("prospect") !== true) return false;
  const problem = "is a prospect, who has not applied";
  const remedy = "No stage is kept, and no notice is owed.";
  context.log.issue("info", "prospect", application.at("prospect"), problem, remedy);
  return true;
}

/** Greenhouse application (v1, v3, webhook, or a warehouse row) ▸ `application`. */
export function mapApplication(
  application: Fields<GreenhouseApplication>,
  context: MappingContext,
  event?: ApplicationEvent,
): void {
  const id = application.id("id");
  if (id === undefined) {
    const problem = "is an application without an id";
    const remedy = "Give the `id`. The application is left out.";
    context.log.issue("error", "missing_value", application.path, problem, remedy);
    application.leaveOut();
    return;
  }
  if (application.flag("is_deleted") === true) {
    const problem = "is a row of an application that was deleted";
    const remedy = "Delete the application's document, and cancel what has not been sent.";
    context.log.issue("warn", "erasure", application.path, problem, remedy);
    application.leaveOut();
    return;
  }
  const prospect = isProspect(application, context);
  const candidate = application.object<GreenhouseUser>("candidate", knownFields.person);
  const rejection = context.related.rejectionOf(id);
  const stage = mapStage(application, context);
  context.add("application", context.id("application", id), application.path, {
    ...mapJobs(application, context),
    candidateId: context.id("candidate", application.id("candidate_id") ?? candidate?.id("id")),
    candidateName: fullName(candidate, context),
    ...mapOrigin(application, context),
    appliedAt: application.time("applied_at"),
    ...(prospect ? {} : stage),
    outcome: mapOutcome(application, rejection, event, context),
  });
}

/** v3 rejection detail ▸ the `application` that it ends, unless that is in the same payload and has it already. */
export function mapRejectionDetail(
  detail: Fields<GreenhouseRejectionDetail>,
  context: MappingContext,
): void {
  const id = detail.id("application_id");
  if (context.related.has("application", id)) return;
  if (id === undefined) {
    const problem = "is a rejection without an application";
    context.log.issue("error", "missing_value", detail.path, problem, "It is left out.");
    detail.leaveOut();
    return;
  }
  const nested = detail.object<GreenhouseRejectionReason>("reason", knownFields.reason);
  const application = detail.object<GreenhouseApplication>("application", ["id", "status"]);
  const candidate = detail.object<GreenhouseUser>("candidate", knownFields.person);
  const reasonId = detail.id("rejection_reason_id") ?? detail.id("reason_id");
  const reason = mapReason(nested, reasonId, detail.prose("notes"), context);
  context.add("application", context.id("application", id), detail.path, {
    candidateId: context.id("candidate", application?.id("candidate_id") ?? candidate?.id("id")),
    candidateName: fullName(candidate, context),
    origin: "unknown",
    outcome: outcome(endedBy(reason, detail.path, context), detail.time("rejected_at"), reason),
  });
}
