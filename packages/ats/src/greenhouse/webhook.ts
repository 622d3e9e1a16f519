import { type Fields, isPlainObject } from "../reading/fields";
import { shown } from "../reading/shown";
import type { MappingContext } from "./context";
import { mapApplication } from "./documents/application";
import { mapJob } from "./documents/job";
import { mapDeletedScorecard } from "./documents/scorecard";
import { actionMeaning } from "./tables/actions";
import { knownFields } from "./tables/known-fields";
import type {
  GreenhouseApplication,
  GreenhouseJob,
  GreenhouseScorecard,
  GreenhouseWebhook,
} from "./types";

type Payload = NonNullable<GreenhouseWebhook["payload"]>;

/** Says that nothing further can be done with a webhook. */
function stop(
  webhook: Fields<GreenhouseWebhook>,
  context: MappingContext,
  problem: string,
  remedy: string,
): void {
  const code = problem.includes("action") ? "unknown_action" : "missing_value";
  context.log.issue("error", code, webhook.path, problem, remedy);
  webhook.leaveOut();
}

function mapReversal(application: Fields<GreenhouseApplication>, context: MappingContext): void {
  context.log.issue(
    "info",
    "outcome_reversed",
    application.path,
    "is an outcome that was taken back",
    "Cancel what has not been sent. The webhook does not say when it was taken back.",
  );
}

/** A Greenhouse webhook ▸ the document of the record in it, read in the light of its action. */
export function mapWebhook(webhook: Fields<GreenhouseWebhook>, context: MappingContext): void {
  const action = webhook.word("action") ?? "";
  const meaning = actionMeaning(action);
  if (!meaning) {
    const problem = `has an action that Greenhouse does not document${shown(action)}`;
    stop(webhook, context, problem, "Nothing is read from it.");
    return;
  }
  if (meaning.record === "none") {
    context.notMapped(webhook.path, meaning.problem, "No document follows from it.");
    webhook.leaveOut();
    return;
  }
  if (meaning.record === "erasure") {
    context.log.issue("warn", "erasure", webhook.path, meaning.problem, meaning.remedy);
    webhook.leaveOut();
    return;
  }
  const body = isPlainObject(webhook.raw("payload"))
    ? webhook.object<Payload>("payload", ["approval_flow"])
    : undefined;
  const missing = (what: string): void =>
    stop(webhook, context, `has no ${what} in it`, "It is left out.");
  if (meaning.record === "job") {
    const job = body?.object<GreenhouseJob>("job", knownFields.job);
    if (job) mapJob(job, context);
    else missing("job");
    return;
  }
  if (meaning.record === "deleted_scorecard") {
    const card = body?.object<GreenhouseScorecard>("scorecard", knownFields.deletedScorecard);
    if (card) mapDeletedScorecard(card, context);
    else missing("scorecard");
    return;
  }
  const application = body?.object<GreenhouseApplication>("application", knownFields.application);
  if (!application) {
    missing("application");
    return;
  }
  if (meaning.event === "reversed") mapReversal(application, context);
  mapApplication(application, context, meaning.event);
}
