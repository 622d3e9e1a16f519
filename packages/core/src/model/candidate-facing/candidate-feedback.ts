import * as z from "zod/mini";
import { described } from "../described";
import { Automation } from "../value/automation";
import { correspondence, envelope, requireOrder } from "../value/envelope";
import { Relay } from "../value/relay";
import { NoticeStage } from "../value/stage";
import { Prose } from "../value/text";
import { CalendarDate, Instant } from "../value/time";
import { FeedbackPoint } from "./point";

/** What a decision about a candidate was, in terms that the candidate may be told. */
export const Outcome = described(z.enum(["not_appointed", "not_shortlisted", "reserve_list"]), {
  id: "Outcome",
  description: [
    "not_appointed: somebody else was appointed, or nobody; not_shortlisted: the application ends before the final round;",
    "reserve_list: appointable, and asked first if the post becomes free again.",
  ].join(" "),
});
export type Outcome = z.infer<typeof Outcome>;

/** An offer to talk the feedback through. */
export const ConversationOffer = described(
  z.strictObject({
    until: described(z.optional(CalendarDate), {
      description: "The last day on which it can be arranged.",
    }),
  }),
  {
    id: "ConversationOffer",
    description: "An offer to talk it through with the contact person.",
  },
);
export type ConversationOffer = z.infer<typeof ConversationOffer>;

/** Feedback after a selection process, to the candidate. */
export const CandidateFeedback = described(
  z
    .strictObject({
      ...envelope("candidate-feedback"),
      ...correspondence,
      stageReached: NoticeStage,
      outcome: Outcome,
      summary: described(z.optional(Prose), {
        description: "Two or three sentences before the points.",
      }),
      points: described(z.array(FeedbackPoint).check(z.minLength(1), z.maxLength(13)), {
        description:
          "Strengths and points to develop, in the order in which they are read. One to thirteen; two to four are best.",
      }),
      conversation: z.optional(ConversationOffer),
      interviewedAt: described(z.optional(Instant), {
        description: "When the (last) interview took place, with the local offset.",
      }),
      requested: described(z.optional(z.boolean()), {
        description:
          "True when the candidate asked for detailed feedback, or a policy promises it. Never rendered.",
      }),
      automation: z.optional(Automation),
      relay: described(z.optional(Relay), {
        description: "For an agency: how the client's words came here. Never rendered.",
      }),
    })
    .check(
      z.superRefine((document, context) => {
        requireOrder(document, ["interviewedAt", "decidedAt", "writtenAt"], context);
        const known = new Set(document.role.criteria?.map((criterion) => criterion.id));
        document.points.forEach((point, index) => {
          if (point.criterionId !== undefined && !known.has(point.criterionId)) {
            context.addIssue({
              code: "custom",
              path: ["points", index, "criterionId"],
              message: "the id of a criterion listed in role.criteria",
            });
          }
        });
      }),
    ),
  {
    id: "CandidateFeedback",
    title: "Candidate feedback",
    description:
      "What a candidate is told after a selection process: the decision, strengths, points to develop with next steps, and whom to ask.",
  },
).brand<"candidate-facing">();
export type CandidateFeedback = z.infer<typeof CandidateFeedback>;
