import * as z from "zod/mini";
import { described } from "../described";
import { correspondence, envelope, requireOrder } from "../value/envelope";
import { Instant } from "../value/time";

const { decidedAt: _decidedAt, ...withoutDecision } = correspondence;

/** Confirms that the candidate withdrew. */
export const Acknowledgement = described(
  z
    .strictObject({
      ...envelope("acknowledgement"),
      ...withoutDecision,
      withdrewAt: described(Instant, { description: "When the candidate told us." }),
    })
    .check(
      z.superRefine((document, context) =>
        requireOrder(document, ["withdrewAt", "writtenAt"], context),
      ),
    ),
  {
    id: "Acknowledgement",
    title: "Acknowledgement",
    description: "Confirms to a candidate that their own withdrawal was received.",
  },
).brand<"candidate-facing">();
export type Acknowledgement = z.infer<typeof Acknowledgement>;
