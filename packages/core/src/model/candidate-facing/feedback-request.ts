import * as z from "zod";
import { Contact, EmailAddress, WebAddress } from "../value/contact";
import { envelope } from "../value/envelope";
import { LocaleTag } from "../value/locale";
import { Role, Sender } from "../value/role";
import { Id, Line } from "../value/text";
import { CalendarDate, Instant } from "../value/time";

/** What a request for feedback can be about. */
export const MissingPart = z
  .strictObject({
    part: z.enum(["decision", "criterion", "evidence", "next-step", "approval"]).meta({
      description:
        "decision: yes or no; criterion: which criterion decided; evidence: what was seen; next-step: what the candidate can do; approval: leave to pass it on.",
    }),
    criterion: Line.optional().meta({ description: "The criterion that it concerns." }),
  })
  .meta({
    id: "MissingPart",
    description: "One thing that is still missing before the candidate can be told.",
  });
export type MissingPart = z.infer<typeof MissingPart>;

/** Asks the client (from an agency) or the panel (from a recruiter) for what is missing. */
export const FeedbackRequest = z
  .strictObject({
    ...envelope("feedback-request"),
    language: LocaleTag,
    recipient: z
      .strictObject({
        name: Line,
        addressAs: Line,
        locale: LocaleTag,
        email: EmailAddress.optional(),
      })
      .meta({ description: "Who is asked, and how to address them." }),
    sender: Sender,
    role: Role,
    candidateReference: Id.meta({
      description: "How both sides know the candidate; no name travels.",
    }),
    missing: z.array(MissingPart).min(1).max(20).meta({ description: "What is still missing." }),
    dueAt: CalendarDate.meta({ description: "The last day on which the answer helps." }),
    link: WebAddress.meta({ description: "The one place where it is filled in." }),
    reminder: z.boolean().optional().meta({ description: "True when it was asked before." }),
    contact: Contact,
    writtenAt: Instant,
  })
  .meta({
    id: "FeedbackRequest",
    title: "Feedback request",
    description:
      "Asks a client or a panel for the feedback that is still missing: what, by when, and where.",
  })
  .brand<"candidate-facing">();
export type FeedbackRequest = z.infer<typeof FeedbackRequest>;
