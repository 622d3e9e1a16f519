import * as z from "zod/mini";
import { described } from "../described";
import { Instant } from "./time";

/** A report from outside on which a refusal rests, and which steps went before it. */
export const BackgroundReport = described(
  z.strictObject({
    type: described(z.enum(["background", "credit", "disclosure"]), {
      description:
        "background: a report on the person's past; credit: on debts and payments; disclosure: a criminal-record certificate, such as one of the DBS.",
    }),
    copyGivenAt: described(z.optional(Instant), {
      description:
        "When the candidate got a copy, with a summary of their rights and time to answer.",
    }),
    discussedAt: described(z.optional(Instant), {
      description: "When it was talked through with the candidate.",
    }),
  }),
  {
    id: "BackgroundReport",
    description:
      "A report on which a refusal rests, and when the candidate was told of it before. Nothing of its content; never rendered.",
    examples: [{ type: "disclosure", discussedAt: "2026-03-12T14:30:00+00:00" }],
  },
);
export type BackgroundReport = z.infer<typeof BackgroundReport>;
