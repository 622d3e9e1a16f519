import * as z from "zod";
import { Automation } from "../value/automation";
import { BackgroundReport } from "../value/background-report";
import { correspondence, envelope, requireOrder } from "../value/envelope";
import { ReasonCode } from "../value/reason-code";
import { NoticeStage } from "../value/stage";
import { Prose } from "../value/text";
import { CalendarDate, Instant } from "../value/time";
import { Outcome } from "./candidate-feedback";

/** The short reason that goes with a decision. */
export const OutcomeReason = z
  .strictObject({
    code: ReasonCode,
    text: Prose.optional().meta({
      description:
        "The reason in the employer's own words, instead of the sentence that the code stands for.",
    }),
  })
  .refine((reason) => reason.code !== "other" || reason.text !== undefined, {
    error: "the reason in words, because `other` says nothing by itself",
    path: ["text"],
  })
  .meta({
    id: "OutcomeReason",
    description: "The short reason that goes with a decision. `other` needs a text.",
  });
export type OutcomeReason = z.infer<typeof OutcomeReason>;

/** The decision, with a short reason and an offer of more. */
export const OutcomeNotice = z
  .strictObject({
    ...envelope("outcome-notice"),
    ...correspondence,
    stageReached: NoticeStage,
    outcome: Outcome,
    reasons: z
      .array(OutcomeReason)
      .min(1)
      .max(5)
      .meta({ description: "One or two reasons are usual; more than three are a finding." }),
    feedbackOffer: z
      .strictObject({
        until: CalendarDate.optional().meta({
          description: "The last day on which it can be asked for.",
        }),
      })
      .optional()
      .meta({
        description:
          "Offers detailed feedback to those who ask for it. Unasked-for detail can harm; an offer does not.",
      }),
    interviewedAt: Instant.optional(),
    automation: Automation.optional(),
    backgroundReport: BackgroundReport.optional(),
  })
  .superRefine((document, context) =>
    requireOrder(document, ["interviewedAt", "decidedAt", "writtenAt"], context),
  )
  .meta({
    id: "OutcomeNotice",
    title: "Outcome notice",
    description:
      "The decision about a candidate with its short reason, and an offer of detailed feedback.",
  })
  .brand<"candidate-facing">();
export type OutcomeNotice = z.infer<typeof OutcomeNotice>;
