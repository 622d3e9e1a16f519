import { type Fields, isPlainObject } from "../../reading/fields";
import type { MappingContext } from "../context";
import { nameKey } from "../options";
import { knownFields } from "../tables/known-fields";
import { subjectOf } from "../tables/reason-subjects";
import { documentedTypes, isHire, partyOf, type ReasonParty } from "../tables/reason-types";
import type { GreenhouseNamed, GreenhouseRejectionReason } from "../types";

/** Who ended it by the type of a reason. A type that is not documented is an issue. */
export function mapParty(
  reason: Fields<GreenhouseRejectionReason>,
  context: MappingContext,
): ReasonParty {
  const type = isPlainObject(reason.raw("type"))
    ? reason.object<{ name?: unknown; key?: unknown }>("type", knownFields.reasonType)
    : undefined;
  const names = type ? [type.word("key"), type.word("name")] : [reason.word("type")];
  const written = names.filter((name) => name !== undefined);
  const party = written.map(partyOf).find((found) => found !== "unknown");
  if (party) return party;
  const problem =
    written.length > 0
      ? "is a type of reason that Greenhouse does not document"
      : "is a reason without a type";
  const remedy = `Who ended the application is unknown. Documented: ${documentedTypes}.`;
  const path = written.length > 0 ? reason.at("type") : reason.path;
  context.log.issue("warn", "unknown_reason_type", path, problem, remedy);
  return "unknown";
}

function add(
  reason: Fields<GreenhouseNamed>,
  type: string,
  subject: string,
  context: MappingContext,
): void {
  const id = reason.id("id");
  const category = reason.line("name");
  if (id === undefined || category === undefined) {
    const problem = "is a reason without an id or a name";
    context.log.issue("error", "missing_value", reason.path, problem, "It is left out.");
    reason.leaveOut();
    return;
  }
  context.add("reason", context.id(type, id), reason.path, {
    category,
    subject,
    requiresDetails: nameKey(category) === "other",
  });
}

/** Greenhouse rejection reason ▸ `reason`, when it is known what the reason is about. */
export function mapRejectionReason(
  reason: Fields<GreenhouseRejectionReason>,
  context: MappingContext,
): void {
  const party = mapParty(reason, context);
  const name = reason.line("name") ?? "";
  if (party === "candidate") {
    context.notMapped(
      reason.path,
      "is a reason of candidates who withdrew",
      "No notice gives it. Applications keep it with their outcome.",
    );
    reason.leaveOut();
    return;
  }
  const subject = context.options.reasonSubjects.get(nameKey(name)) ?? subjectOf(name);
  if (subject) {
    add(reason, "rejection-reason", subject, context);
    return;
  }
  context.log.issue(
    "warn",
    "unknown_subject",
    reason.at("name"),
    "does not say whether it is about the candidate, the number of posts, or dates and conditions",
    "Say it with the option `reasonSubjects`. The reason is left out; applications keep it.",
  );
  reason.leaveOut();
}

/** Greenhouse close reason ▸ `reason` about the number of posts; a hire is none. */
export function mapCloseReason(reason: Fields<GreenhouseNamed>, context: MappingContext): void {
  if (!isHire(reason.line("name") ?? "")) {
    add(reason, "close-reason", "capacity", context);
    return;
  }
  context.notMapped(
    reason.path,
    "is a close reason that means a hire",
    "Nobody is told of it. Openings that carry it give the application that was hired.",
  );
  reason.leaveOut();
}
