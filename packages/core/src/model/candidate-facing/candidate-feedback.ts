import * as z from "zod";
import { Automation } from "../value/automation";
import { correspondence, envelope, requireOrder } from "../value/envelope";
import { Relay } from "../value/relay";
import { NoticeStage } from "../value/stage";
import { Prose } from "../value/text";
import { CalendarDate, Instant } from "../value/time";
import { FeedbackPoint } from "./point";

/** What a decision about a candidate was, in terms that the candidate may be told. */
export const Outcome = z.enum(["not_appointed", "not_shortlisted", "reserve_list"]).meta({
  id: "Outcome",
  description: [
    "not_appointed: somebody else was appointed, or nobody; not_shortlisted: the application ends before the final round;",
    "reserve_list: appointable, and asked first if the post becomes free again.",
  ].join(" "),
});
export type Outcome = z.infer<typeof Outcome>;

/** An offer to talk the feedback through. */
export const ConversationOffer = z
  .strictObject({
    until: CalendarDate.optional().meta({
      description: "The last day on which it can be arranged.",
    }),
  })
  .meta({
    id: "ConversationOffer",
    description: "An offer to talk it through with the contact person.",
  });
export type ConversationOffer = z.infer<typeof ConversationOffer>;

/** Feedback after a selection process, to the candidate. */
export const CandidateFeedback = z
  .strictObject({
    ...envelope("candidate-feedback"),
    ...correspondence,
    stageReached: NoticeStage,
    outcome: Outcome,
    summary: Prose.optional().meta({ description: "Two or three sentences before the points." }),
    points: z.array(FeedbackPoint).min(1).max(13).meta({
      description:
        "Strengths and points to develop, in the order in which they are read. One to thirteen; two to four are best.",
    }),
    conversation: ConversationOffer.optional(),
    interviewedAt: Instant.optional().meta({
      description: "When the (last) interview took place, with the local offset.",
    }),
    requested: z.boolean().optional().meta({
      description:
        "True when the candidate asked for detailed feedback, or a policy promises it. Never rendered.",
    }),
    automation: Automation.optional(),
    relay: Relay.optional().meta({
      description: "For an agency: how the client's words came here. Never rendered.",
    }),
  })
  .superRefine((document, context) => {
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
  })
  .meta({
    id: "CandidateFeedback",
    title: "Candidate feedback",
    description:
      "What a candidate is told after a selection process: the decision, strengths, points to develop with next steps, and whom to ask.",
  })
  .brand<"candidate-facing">();
export type CandidateFeedback = z.infer<typeof CandidateFeedback>;
