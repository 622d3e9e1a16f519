import type { Fields } from "../../reading/fields";
import { shown } from "../../reading/shown";
import type { MappingContext } from "../context";
import { isHire } from "../tables/reason-types";
import type { GreenhouseNamed, GreenhouseOpening } from "../types";

/** Whether an opening is closed: a word in v1, a flag in v3. */
function isClosed(
  opening: Fields<GreenhouseOpening>,
  context: MappingContext,
): boolean | undefined {
  const flag = opening.flag("open");
  const word = opening.word("status");
  if (word === "closed" || word === "open") return word === "closed";
  if (word === undefined) return flag === undefined ? undefined : !flag;
  const problem = `is a status that Greenhouse does not document${shown(word)}`;
  const remedy = "Known: `open`, `closed`. The opening is left out.";
  context.log.issue("warn", "unknown_status", opening.at("status"), problem, remedy);
  return undefined;
}

/** The name of the close reason, from the opening or from the reasons in the same payload. */
function closeReason(
  opening: Fields<GreenhouseOpening>,
  context: MappingContext,
): string | undefined {
  const nested = opening.object<GreenhouseNamed>("close_reason");
  const id = nested?.id("id") ?? opening.id("close_reason_id");
  const related = id === undefined ? undefined : context.related.closeReason(id);
  return nested?.line("name") ?? related?.line("name");
}

/**
 * Greenhouse opening ▸ the `application` that was hired for it, when its close reason is a hire and no better record of
 * that application is there. An opening that closed without a hire needs a person to say why.
 */
export function mapOpening(
  opening: Fields<GreenhouseOpening>,
  context: MappingContext,
  nestedJobId?: string,
): void {
  const closed = isClosed(opening, context);
  const reason = closeReason(opening, context);
  const hire = reason !== undefined && isHire(reason);
  const application = opening.id("application_id");
  const closedAt = opening.time("closed_at");
  const jobId = opening.id("job_id") ?? nestedJobId;

  if (
    closed === false &&
    (closedAt !== undefined || application !== undefined || reason !== undefined)
  ) {
    const problem = "does not agree with a time, a reason or an application of closing";
    const remedy = "Nobody is taken as hired. Look at the opening at the source.";
    context.log.issue("warn", "contradiction", opening.at("status"), problem, remedy);
    opening.leaveOut();
    return;
  }
  if (closed && hire && application !== undefined) {
    addHire();
    return;
  }
  if (closed && application !== undefined) {
    const problem = "names an application, and its close reason is not known to be a hire";
    const remedy = "Import it together with the close reasons. Nobody is taken as hired.";
    context.log.issue("warn", "unknown_outcome", opening.path, problem, remedy);
  } else if (closed && !hire) {
    context.log.issue(
      "info",
      "closed_without_hire",
      opening.path,
      "is an opening that closed without a hire",
      "If people were waiting, write a withdrawal-decision: only a person knows the true reason.",
    );
  } else {
    const problem = closed ? "is an opening whose hire is not named" : "is an opening";
    context.notMapped(opening.path, problem, "It makes no document of its own.");
  }
  opening.leaveOut();

  function addHire(): void {
    const id = context.id("application", application as string);
    if (context.added(id) || context.related.has("application", application)) return;
    context.add("application", id, opening.path, {
      jobId: context.id("job", jobId),
      origin: "unknown",
      outcome: closedAt === undefined ? { status: "hired" } : { status: "hired", at: closedAt },
    });
  }
}
