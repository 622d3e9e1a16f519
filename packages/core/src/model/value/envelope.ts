import * as z from "zod";
import { Contact } from "./contact";
import { Approval, Retention, Suppression } from "./governance";
import { Jurisdiction, LocaleTag } from "./locale";
import { Candidate } from "./person";
import { Role, Sender } from "./role";
import { Id } from "./text";
import { Instant } from "./time";

/** What every document begins with. `schemaVersion` changes only with a migration. */
export const envelope = <Kind extends string>(kind: Kind) => ({
  $schema: z
    .string()
    .max(2000)
    .optional()
    .meta({ description: "Address of the JSON Schema, for editors. Not read." }),
  schemaVersion: z
    .literal(1)
    .meta({ description: "Version of this document's schema. Always 1 so far." }),
  kind: z.literal(kind).meta({ description: "Says which document this is." }),
  id: Id,
});

/** What every document for a candidate carries besides its own content. */
export const correspondence = {
  applicationId: Id.optional().meta({
    description: "The application that this answers. Never rendered.",
  }),
  language: LocaleTag.meta({
    description:
      "The language in which a person wrote the texts of this document. A message is rendered in this language only.",
  }),
  jurisdictions: z
    .array(Jurisdiction)
    .min(1)
    .max(11)
    .meta({ description: "Whose law applies. Rules take the strictest of those listed." }),
  candidate: Candidate,
  role: Role,
  sender: Sender,
  contact: Contact,
  decidedAt: Instant.meta({ description: "When the decision was taken." }),
  writtenAt: Instant.meta({
    description: "When this text was written. Becomes the Date of the e-mail.",
  }),
  approval: Approval.optional().meta({ description: "Who approved it. Never rendered." }),
  retention: Retention.optional(),
  allow: z.array(Suppression).max(50).optional().meta({
    description: "Findings that somebody accepts, with reason and end date. Never rendered.",
  }),
};

/** Adds an issue for each moment that comes before one that has to precede it. */
export function requireOrder(
  document: Readonly<Record<string, unknown>>,
  names: readonly string[],
  context: z.core.$RefinementCtx,
): void {
  const known = names.filter((name) => typeof document[name] === "string");
  for (let index = 1; index < known.length; index++) {
    const earlier = known[index - 1] as string;
    const later = known[index] as string;
    if (Date.parse(document[earlier] as string) > Date.parse(document[later] as string)) {
      context.addIssue({
        code: "custom",
        path: [later],
        message: `a moment that is not before \`${earlier}\``,
      });
    }
  }
}
