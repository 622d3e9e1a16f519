import type { Fields } from "../../reading/fields";
import { shown } from "../../reading/shown";
import { isBefore } from "../../reading/time";
import type { MappingContext } from "../context";
import { knownFields } from "../tables/known-fields";
import type { GreenhouseJob, GreenhouseOpening } from "../types";
import { mapOpening } from "./opening";

const states = ["draft", "open", "closed"];

function stateOf(job: Fields<GreenhouseJob>, context: MappingContext): string | undefined {
  const word = job.word("status");
  if (word !== undefined && states.includes(word)) return word;
  const problem =
    word === undefined
      ? "is a job without a status"
      : `is a status that Greenhouse does not document${shown(word)}`;
  const path = word === undefined ? job.path : job.at("status");
  const remedy = "Known: `draft`, `open`, `closed`. The job is left out.";
  context.log.issue("error", "unknown_status", path, problem, remedy);
  return undefined;
}

function isConfidential(job: Fields<GreenhouseJob>, context: MappingContext): boolean {
  const confidential = job.flag("confidential");
  if (confidential !== undefined) return confidential;
  const problem = "is a job that does not say whether it is confidential";
  const remedy = "It is kept as confidential until somebody says otherwise.";
  context.log.issue("warn", "assumption", job.path, problem, remedy);
  return true;
}

/** Greenhouse job (v1, v3, webhook, or a warehouse row) ▸ `job`, and its hires. */
export function mapJob(job: Fields<GreenhouseJob>, context: MappingContext): void {
  if (job.flag("is_template") === true) {
    context.notMapped(job.path, "is a template for jobs", "Nobody applies to a template.");
    job.leaveOut();
    return;
  }
  const id = job.id("id");
  const title = job.line("name");
  const state = stateOf(job, context);
  if (id === undefined || title === undefined) {
    const problem = "is a job without an id or a name";
    context.log.issue("error", "missing_value", job.path, problem, "It is left out.");
  }
  if (id === undefined || title === undefined || state === undefined) {
    job.leaveOut();
    return;
  }
  const openedAt = job.time("opened_at");
  const closedAt = job.time("closed_at");
  if (isBefore(closedAt, openedAt ?? job.time("created_at"))) {
    const problem = `is before \`${openedAt === undefined ? "created_at" : "opened_at"}\``;
    const remedy = "Both are kept as they are. Rely on neither for deadlines.";
    context.log.issue("warn", "contradiction", job.at("closed_at"), problem, remedy);
  }
  if (state === "open" && closedAt !== undefined) {
    const problem = "does not agree with `closed_at`, which has a value";
    context.log.issue("warn", "contradiction", job.at("status"), problem, "The status is kept.");
  }
  context.add("job", context.id("job", id), job.path, {
    title,
    reference: job.id("requisition_id"),
    confidential: isConfidential(job, context),
    state,
    openedAt,
    closedAt,
  });
  for (const opening of job.objects<GreenhouseOpening>("openings", knownFields.opening))
    mapOpening(opening, context, id);
}
