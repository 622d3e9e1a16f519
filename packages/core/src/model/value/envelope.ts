import * as z from "zod/mini";
import { described } from "../described";
import { Contact } from "./contact";
import { Approval, Retention, Suppression } from "./governance";
import { Jurisdiction, LocaleTag } from "./locale";
import { Candidate } from "./person";
import { Role, Sender } from "./role";
import { Id } from "./text";
import { Instant } from "./time";

/** What every document begins with. `schemaVersion` changes only with a migration. */
export const envelope = <Kind extends string>(kind: Kind) => ({
  $schema: described(z.optional(z.string().check(z.maxLength(2000))), {
    description: "Address of the JSON Schema, for editors. Not read.",
  }),
  schemaVersion: described(z.literal(1), {
    description: "Version of this document's schema. Always 1 so far.",
  }),
  kind: described(z.literal(kind), { description: "Says which document this is." }),
  id: Id,
});

/** What every document for a candidate carries besides its own content. */
export const correspondence = {
  applicationId: described(z.optional(Id), {
    description: "The application that this answers. Never rendered.",
  }),
  language: described(LocaleTag, {
    description:
      "The language in which a person wrote the texts of this document. A message is rendered in this language only.",
  }),
  jurisdictions: described(z.array(Jurisdiction).check(z.minLength(1), z.maxLength(11)), {
    description: "Whose law applies. Rules take the strictest of those listed.",
  }),
  candidate: Candidate,
  role: Role,
  sender: Sender,
  contact: Contact,
  decidedAt: described(Instant, { description: "When the decision was taken." }),
  writtenAt: described(Instant, {
    description: "When this text was written. Becomes the Date of the e-mail.",
  }),
  approval: described(z.optional(Approval), { description: "Who approved it. Never rendered." }),
  retention: z.optional(Retention),
  allow: described(z.optional(z.array(Suppression).check(z.maxLength(50))), {
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
