import * as z from "zod/mini";
import { described } from "../described";
import { envelope } from "../value/envelope";
import { Id, Prose } from "../value/text";
import { Instant } from "../value/time";

/** The candidate's own answer to "was this helpful?". Never required. */
export const Helpfulness = described(
  z.strictObject({
    ...envelope("helpfulness"),
    feedbackId: Id,
    helpful: described(z.boolean(), { description: "Whether the feedback helped." }),
    answeredAt: Instant,
    words: described(z.optional(Prose), {
      description: "In the candidate's own words, if they want to say more.",
    }),
  }),
  {
    id: "Helpfulness",
    title: "Helpfulness",
    description:
      "The candidate's answer to whether the feedback helped. Never required, summarised with its number and margin.",
  },
).brand<"candidate-facing">();
export type Helpfulness = z.infer<typeof Helpfulness>;
