import * as z from "zod/mini";
import { described } from "../described";
import { Automation } from "../value/automation";
import { BackgroundReport } from "../value/background-report";
import { correspondence, envelope, requireOrder } from "../value/envelope";
import { ReasonCode } from "../value/reason-code";
import { NoticeStage } from "../value/stage";
import { Prose } from "../value/text";
import { CalendarDate, Instant } from "../value/time";
import { Outcome } from "./candidate-feedback";

/** The short reason that goes with a decision. */
export const OutcomeReason = described(
  z
    .strictObject({
      code: ReasonCode,
      text: described(z.optional(Prose), {
        description:
          "The reason in the employer's own words, instead of the sentence that the code stands for.",
      }),
    })
    .check(
      z.refine((reason) => reason.code !== "other" || reason.text !== undefined, {
        error: "the reason in words, because `other` says nothing by itself",
        path: ["text"],
      }),
    ),
  {
    id: "OutcomeReason",
    description: "The short reason that goes with a decision. `other` needs a text.",
  },
);
export type OutcomeReason = z.infer<typeof OutcomeReason>;

/** The decision, with a short reason and an offer of more. */
export const OutcomeNotice = described(
  z
    .strictObject({
      ...envelope("outcome-notice"),
      ...correspondence,
      stageReached: NoticeStage,
      outcome: Outcome,
      reasons: described(z.array(OutcomeReason).check(z.minLength(1), z.maxLength(5)), {
        description: "One or two reasons are usual; more than three are a finding.",
      }),
      feedbackOffer: described(
        z.optional(
          z.strictObject({
            until: described(z.optional(CalendarDate), {
              description: "The last day on which it can be asked for.",
            }),
          }),
        ),
        {
          description:
            "Offers detailed feedback to those who ask for it. Unasked-for detail can harm; an offer does not.",
        },
      ),
      interviewedAt: z.optional(Instant),
      automation: z.optional(Automation),
      backgroundReport: z.optional(BackgroundReport),
    })
    .check(
      z.superRefine((document, context) =>
        requireOrder(document, ["interviewedAt", "decidedAt", "writtenAt"], context),
      ),
    ),
  {
    id: "OutcomeNotice",
    title: "Outcome notice",
    description:
      "The decision about a candidate with its short reason, and an offer of detailed feedback.",
  },
).brand<"candidate-facing">();
export type OutcomeNotice = z.infer<typeof OutcomeNotice>;
