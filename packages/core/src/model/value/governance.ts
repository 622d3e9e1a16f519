import * as z from "zod/mini";
import { described } from "../described";
import { WebAddress } from "./contact";
import { Line, Prose } from "./text";
import { CalendarDate, Instant } from "./time";

/** Who said that this text may go out, and when. */
export const Approval = described(z.strictObject({ by: Line, at: Instant }), {
  id: "Approval",
  description: "Who said that this text may go out, and when.",
});
export type Approval = z.infer<typeof Approval>;

/** Until when the application is kept, and where the candidate reads about it. */
export const Retention = described(
  z.strictObject({
    until: described(CalendarDate, {
      description: "The last day on which the application is kept.",
    }),
    noticeUrl: described(z.optional(WebAddress), { description: "The privacy notice." }),
    choiceUrl: described(z.optional(WebAddress), {
      description: "Where the candidate asks to be deleted earlier, or kept longer.",
    }),
  }),
  {
    id: "Retention",
    description:
      "What happens to the candidate's data. The period comes from the employer's policy and the jurisdiction.",
    examples: [{ until: "2027-03-31", noticeUrl: "https://example.org/privacy" }],
  },
);
export type Retention = z.infer<typeof Retention>;

/** A finding that somebody looked at and accepts, for a while. */
export const Suppression = described(
  z.strictObject({
    ruleId: described(
      z
        .string()
        .check(z.regex(/^[a-z]+\/[a-z0-9-]+$/, { error: "a rule id such as tone/absolute" })),
      { description: "The rule whose findings are accepted.", examples: ["tone/absolute"] },
    ),
    reason: described(Prose, { description: "Why the finding does not apply here." }),
    by: described(Line, { description: "Who decided that." }),
    until: described(CalendarDate, { description: "The last day on which it holds." }),
  }),
  {
    id: "Suppression",
    description:
      "Accepts the findings of one rule in this document: with a reason, a person and an end date.",
  },
);
export type Suppression = z.infer<typeof Suppression>;
