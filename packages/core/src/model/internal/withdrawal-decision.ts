import * as z from "zod/mini";
import { described } from "../described";
import { envelope } from "../value/envelope";
import { Id, Line, Prose } from "../value/text";
import { Instant } from "../value/time";
import { WithdrawalReasonCode, WithdrawalStatus } from "../value/withdrawal-reason";

/** The decision to pull a post, with the true reason. */
export const WithdrawalDecision = described(
  z.strictObject({
    ...envelope("withdrawal-decision"),
    jobId: Id,
    status: WithdrawalStatus,
    reasonCode: WithdrawalReasonCode,
    reasonInternal: described(Prose, {
      description: "What really happened. Required also when nothing is disclosed; never rendered.",
    }),
    decidedBy: Line,
    decidedAt: Instant,
  }),
  {
    id: "WithdrawalDecision",
    title: "Withdrawal decision",
    description:
      "The decision to pull a post and its true reason. Internal: a withdrawal notice carries only the code.",
  },
).brand<"internal">();
export type WithdrawalDecision = z.infer<typeof WithdrawalDecision>;
