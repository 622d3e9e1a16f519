import * as z from "zod";
import { EmailAddress } from "./contact";
import { LocaleTag } from "./locale";
import { Id, Line } from "./text";

/** The person the message is for. Nothing here but what addressing them needs. */
export const Candidate = z
  .strictObject({
    id: Id.optional().meta({
      description: "The candidate's id in the system that the document comes from.",
    }),
    name: Line.meta({
      description: "Full name as the candidate writes it; one word is fine.",
      examples: ["Samira Taylor"],
    }),
    addressAs: Line.meta({
      description:
        "How a letter to them begins after the greeting word. A title only where the candidate gave one.",
      examples: ["Samira", "Dr Taylor"],
    }),
    locale: LocaleTag.meta({
      description: "The language in which the candidate wants to be told.",
    }),
    pronouns: Line.optional().meta({
      description: "As given by the candidate; absent when not given.",
      examples: ["they/them"],
    }),
    email: EmailAddress.optional(),
  })
  .meta({
    id: "Candidate",
    description: "The person the message is for, and how to address them.",
  });
export type Candidate = z.infer<typeof Candidate>;

/** A member of the hiring side. Internal documents only. */
export const StaffMember = z
  .strictObject({
    id: Id.optional(),
    name: Line.optional(),
  })
  .meta({ id: "StaffMember", description: "Somebody on the hiring side: an id, a name, or both." });
export type StaffMember = z.infer<typeof StaffMember>;
