import * as z from "zod/mini";
import { described } from "../described";
import { Contact, EmailAddress, WebAddress } from "../value/contact";
import { envelope } from "../value/envelope";
import { LocaleTag } from "../value/locale";
import { Role, Sender } from "../value/role";
import { Id, Line } from "../value/text";
import { CalendarDate, Instant } from "../value/time";

/** What a request for feedback can be about. */
export const MissingPart = described(
  z.strictObject({
    part: described(z.enum(["decision", "criterion", "evidence", "next-step", "approval"]), {
      description:
        "decision: yes or no; criterion: which criterion decided; evidence: what was seen; next-step: what the candidate can do; approval: leave to pass it on.",
    }),
    criterion: described(z.optional(Line), { description: "The criterion that it concerns." }),
  }),
  {
    id: "MissingPart",
    description: "One thing that is still missing before the candidate can be told.",
  },
);
export type MissingPart = z.infer<typeof MissingPart>;

/** Asks the client (from an agency) or the panel (from a recruiter) for what is missing. */
export const FeedbackRequest = described(
  z.strictObject({
    ...envelope("feedback-request"),
    language: LocaleTag,
    recipient: described(
      z.strictObject({
        name: Line,
        addressAs: Line,
        locale: LocaleTag,
        email: z.optional(EmailAddress),
      }),
      { description: "Who is asked, and how to address them." },
    ),
    sender: Sender,
    role: Role,
    candidateReference: described(Id, {
      description: "How both sides know the candidate; no name travels.",
    }),
    missing: described(z.array(MissingPart).check(z.minLength(1), z.maxLength(20)), {
      description: "What is still missing.",
    }),
    dueAt: described(CalendarDate, { description: "The last day on which the answer helps." }),
    link: described(WebAddress, { description: "The one place where it is filled in." }),
    reminder: described(z.optional(z.boolean()), { description: "True when it was asked before." }),
    contact: Contact,
    writtenAt: Instant,
  }),
  {
    id: "FeedbackRequest",
    title: "Feedback request",
    description:
      "Asks a client or a panel for the feedback that is still missing: what, by when, and where.",
  },
).brand<"candidate-facing">();
export type FeedbackRequest = z.infer<typeof FeedbackRequest>;
