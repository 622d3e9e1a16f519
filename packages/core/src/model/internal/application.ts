import * as z from "zod/mini";
import { described } from "../described";
import { envelope } from "../value/envelope";
import { Stage } from "../value/stage";
import { Id, Line, Prose } from "../value/text";
import { Instant } from "../value/time";

/** How an application ended, or that it has not. */
export const ApplicationOutcome = described(
  z.strictObject({
    status: described(
      z.enum([
        "active",
        "hired",
        "rejected_by_employer",
        "withdrawn_by_candidate",
        "closed_with_job",
        "unknown",
      ]),
      {
        description:
          "active: not decided; hired; rejected_by_employer; withdrawn_by_candidate; closed_with_job: the post went away; unknown: ended, and the source does not say how.",
      },
    ),
    at: z.optional(Instant),
    reason: described(
      z.optional(
        z.strictObject({
          id: z.optional(Id),
          label: described(z.optional(Line), {
            description: "The reason as the source system words it.",
          }),
          party: described(z.enum(["employer", "candidate", "none", "unknown"]), {
            description:
              "Who ended it by the source's own type of reason; unknown when the type is not one that is documented.",
          }),
          details: described(z.optional(Prose), { description: "Free text. Internal." }),
        }),
      ),
      { description: "Why it ended, as the source system records it." },
    ),
    reversedAt: described(z.optional(Instant), {
      description: "When the outcome was taken back (un-reject, un-hire, revert).",
    }),
  }),
  { id: "ApplicationOutcome", description: "How an application ended, or that it has not." },
);
export type ApplicationOutcome = z.infer<typeof ApplicationOutcome>;

/** One candidate's way through one post. */
export const Application = described(
  z.strictObject({
    ...envelope("application"),
    jobId: z.optional(Id),
    jobTitle: z.optional(Line),
    candidateId: z.optional(Id),
    candidateName: z.optional(Line),
    origin: described(z.enum(["direct", "agency", "referral", "internal", "sourced", "unknown"]), {
      description:
        "direct: applied by themselves; agency: put forward by one; referral: by an employee; internal: works there already; sourced: approached; unknown: the source does not say.",
    }),
    appliedAt: z.optional(Instant),
    currentStage: described(z.optional(z.strictObject({ id: z.optional(Id), label: Line })), {
      description: "The stage as the source system names it.",
    }),
    stageReached: described(z.optional(Stage), {
      description: "Absent when the source's stage names do not say.",
    }),
    outcome: ApplicationOutcome,
  }),
  {
    id: "Application",
    title: "Application",
    description: "One candidate's way through one post: origin, stages, outcome. Internal.",
  },
).brand<"internal">();
export type Application = z.infer<typeof Application>;
