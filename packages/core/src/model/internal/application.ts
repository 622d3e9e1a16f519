import * as z from "zod";
import { envelope } from "../value/envelope";
import { Stage } from "../value/stage";
import { Id, Line, Prose } from "../value/text";
import { Instant } from "../value/time";

/** How an application ended, or that it has not. */
export const ApplicationOutcome = z
  .strictObject({
    status: z
      .enum([
        "active",
        "hired",
        "rejected_by_employer",
        "withdrawn_by_candidate",
        "closed_with_job",
        "unknown",
      ])
      .meta({
        description:
          "active: not decided; hired; rejected_by_employer; withdrawn_by_candidate; closed_with_job: the post went away; unknown: ended, and the source does not say how.",
      }),
    at: Instant.optional(),
    reason: z
      .strictObject({
        id: Id.optional(),
        label: Line.optional().meta({ description: "The reason as the source system words it." }),
        party: z.enum(["employer", "candidate", "none", "unknown"]).meta({
          description:
            "Who ended it by the source's own type of reason; unknown when the type is not one that is documented.",
        }),
        details: Prose.optional().meta({ description: "Free text. Internal." }),
      })
      .optional()
      .meta({ description: "Why it ended, as the source system records it." }),
    reversedAt: Instant.optional().meta({
      description: "When the outcome was taken back (un-reject, un-hire, revert).",
    }),
  })
  .meta({ id: "ApplicationOutcome", description: "How an application ended, or that it has not." });
export type ApplicationOutcome = z.infer<typeof ApplicationOutcome>;

/** One candidate's way through one post. */
export const Application = z
  .strictObject({
    ...envelope("application"),
    jobId: Id.optional(),
    jobTitle: Line.optional(),
    candidateId: Id.optional(),
    candidateName: Line.optional(),
    origin: z.enum(["direct", "agency", "referral", "internal", "sourced", "unknown"]).meta({
      description:
        "direct: applied by themselves; agency: put forward by one; referral: by an employee; internal: works there already; sourced: approached; unknown: the source does not say.",
    }),
    appliedAt: Instant.optional(),
    currentStage: z
      .strictObject({ id: Id.optional(), label: Line })
      .optional()
      .meta({ description: "The stage as the source system names it." }),
    stageReached: Stage.optional().meta({
      description: "Absent when the source's stage names do not say.",
    }),
    outcome: ApplicationOutcome,
  })
  .meta({
    id: "Application",
    title: "Application",
    description: "One candidate's way through one post: origin, stages, outcome. Internal.",
  })
  .brand<"internal">();
export type Application = z.infer<typeof Application>;
