import * as z from "zod/mini";
import { described } from "../described";
import { EmailAddress } from "./contact";
import { LocaleTag } from "./locale";
import { Id, Line } from "./text";

/** The person the message is for. Nothing here but what addressing them needs. */
export const Candidate = described(
  z.strictObject({
    id: described(z.optional(Id), {
      description: "The candidate's id in the system that the document comes from.",
    }),
    name: described(Line, {
      description: "Full name as the candidate writes it; one word is fine.",
      examples: ["Samira Taylor"],
    }),
    addressAs: described(Line, {
      description:
        "How a letter to them begins after the greeting word. A title only where the candidate gave one.",
      examples: ["Samira", "Dr Taylor"],
    }),
    locale: described(LocaleTag, {
      description: "The language in which the candidate wants to be told.",
    }),
    pronouns: described(z.optional(Line), {
      description: "As given by the candidate; absent when not given.",
      examples: ["they/them"],
    }),
    email: z.optional(EmailAddress),
  }),
  {
    id: "Candidate",
    description: "The person the message is for, and how to address them.",
  },
);
export type Candidate = z.infer<typeof Candidate>;

/** A member of the hiring side. Internal documents only. */
export const StaffMember = described(
  z.strictObject({
    id: z.optional(Id),
    name: z.optional(Line),
  }),
  { id: "StaffMember", description: "Somebody on the hiring side: an id, a name, or both." },
);
export type StaffMember = z.infer<typeof StaffMember>;
