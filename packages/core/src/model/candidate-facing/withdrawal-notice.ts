import * as z from "zod/mini";
import { described } from "../described";
import { WebAddress } from "../value/contact";
import { correspondence, envelope, requireOrder } from "../value/envelope";
import { NoticeStage } from "../value/stage";
import { Line, Prose } from "../value/text";
import { CalendarDate } from "../value/time";
import { WithdrawalReasonCode, WithdrawalStatus } from "../value/withdrawal-reason";

/** Tells a candidate that the post was pulled. About the post, never about the person. */
export const WithdrawalNotice = described(
  z
    .strictObject({
      ...envelope("withdrawal-notice"),
      ...correspondence,
      status: WithdrawalStatus,
      reasonCode: described(WithdrawalReasonCode, {
        description: "Never part of the message; it only chooses the sentence.",
      }),
      disclosure: described(z.optional(z.enum(["category", "neutral"])), {
        description:
          "category (the default): the sentence of the reason's category; neutral: the sentence that confidential reasons have. Confidential reasons are always neutral.",
      }),
      reasonPublicNote: described(z.optional(Prose), {
        description:
          "What has been made public about the reason. Only with publicUrl and approvedBy.",
      }),
      publicUrl: described(z.optional(WebAddress), {
        description: "Where the reason was made public.",
      }),
      approvedBy: described(z.optional(Line), {
        description: "Who approved the public note. Never rendered.",
      }),
      stageReached: NoticeStage,
      expenses: described(
        z.optional(
          z.strictObject({
            until: described(CalendarDate, {
              description: "The last day on which costs can be claimed.",
            }),
            url: z.optional(WebAddress),
          }),
        ),
        { description: "How to claim travel and other costs. Owed from the interview on." },
      ),
      reapply: described(z.optional(z.strictObject({ vacanciesUrl: WebAddress })), {
        description: "Where new posts are published. Promises nothing.",
      }),
      feedbackOffer: described(z.optional(z.strictObject({ until: z.optional(CalendarDate) })), {
        description: "Offers feedback on what was already assessed. From the interview on.",
      }),
      refereesContacted: described(z.optional(z.boolean()), {
        description:
          "True when referees were asked and have been told that nothing more is needed from them. From the interview on.",
      }),
    })
    .check(
      z.superRefine((document, context) => {
        requireOrder(document, ["decidedAt", "writtenAt"], context);
        const parts = ["reasonPublicNote", "publicUrl", "approvedBy"] as const;
        if (parts.some((part) => document[part] !== undefined)) {
          for (const part of parts) {
            if (document[part] === undefined) {
              context.addIssue({
                code: "custom",
                path: [part],
                message: "reasonPublicNote, publicUrl and approvedBy together, or none of them",
              });
            }
          }
        }
      }),
    ),
  {
    id: "WithdrawalNotice",
    title: "Withdrawal notice",
    description:
      "Tells a candidate that the post was closed, paused or filled otherwise. It is about the post and never a judgement of the person.",
  },
).brand<"candidate-facing">();
export type WithdrawalNotice = z.infer<typeof WithdrawalNotice>;
