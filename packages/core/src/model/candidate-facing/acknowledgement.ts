import * as z from "zod";
import { correspondence, envelope, requireOrder } from "../value/envelope";
import { Instant } from "../value/time";

const { decidedAt: _decidedAt, ...withoutDecision } = correspondence;

/** Confirms that the candidate withdrew. */
export const Acknowledgement = z
  .strictObject({
    ...envelope("acknowledgement"),
    ...withoutDecision,
    withdrewAt: Instant.meta({ description: "When the candidate told us." }),
  })
  .superRefine((document, context) => requireOrder(document, ["withdrewAt", "writtenAt"], context))
  .meta({
    id: "Acknowledgement",
    title: "Acknowledgement",
    description: "Confirms to a candidate that their own withdrawal was received.",
  })
  .brand<"candidate-facing">();
export type Acknowledgement = z.infer<typeof Acknowledgement>;
