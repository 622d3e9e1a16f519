import { FairwellError } from "../errors";
import type { Reason } from "../model/internal/reason";
import { nearest } from "../model/nearest";
import type { ReasonCode } from "../model/value/reason-code";

type Entry = Pick<Reason, "category" | "subject" | "requiresDetails">;

/**
 * A flat list of the reasons that occur often. In 4,045 real rejections five reasons covered nine tenths, and a quarter
 * were about capacity: those get no advice to improve. Source: DfE, "Apply for teacher training" design history,
 * iteration 5 of the reasons for rejection. The words that a candidate reads are messages of `@fairwell/templates`.
 */
export const entries: Record<ReasonCode, Entry> = {
  "evidence-in-examples": {
    category: "Evidence in examples",
    subject: "candidate",
    requiresDetails: false,
  },
  "essential-criterion": {
    category: "Essential criterion",
    subject: "candidate",
    requiresDetails: false,
  },
  "work-sample": { category: "Work sample or test", subject: "candidate", requiresDetails: false },
  "field-experience": {
    category: "Experience in the field",
    subject: "candidate",
    requiresDetails: false,
  },
  "role-knowledge": {
    category: "Knowledge for the role",
    subject: "candidate",
    requiresDetails: false,
  },
  qualification: {
    category: "Qualification or registration",
    subject: "candidate",
    requiresDetails: false,
  },
  "application-detail": {
    category: "Detail in the application",
    subject: "candidate",
    requiresDetails: false,
  },
  "post-filled": { category: "Post filled", subject: "capacity", requiresDetails: false },
  "more-than-posts": {
    category: "More suitable people than posts",
    subject: "capacity",
    requiresDetails: false,
  },
  "conditions-of-post": {
    category: "Conditions of the post",
    subject: "process",
    requiresDetails: false,
  },
  "closing-date": { category: "Closing date", subject: "process", requiresDetails: false },
  other: { category: "Other", subject: "candidate", requiresDetails: true },
};

/**
 * What a reason is about: what the candidate showed, the number of posts, or dates and conditions. Only the first gets
 * advice to improve.
 *
 * @throws FairwellError `invalid_options` for a code that is not in the list
 * @example reasonSubject("post-filled") // "capacity"
 */
export function reasonSubject(code: ReasonCode): Reason["subject"] {
  if (typeof code === "string" && Object.hasOwn(entries, code)) return entries[code].subject;
  const near = typeof code === "string" ? nearest(code, Object.keys(entries)) : undefined;
  const codes = Object.keys(entries).map((name) => `\`${name}\``);
  throw new FairwellError(
    "invalid_options",
    `This is not the code of a reason. ${near ? `Did you mean \`${near}\`? ` : ""}Use one of ${codes.join(", ")}.`,
  );
}
