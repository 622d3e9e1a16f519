import * as z from "zod";
import { WebAddress } from "./contact";
import { Line, Prose } from "./text";
import { CalendarDate, Instant } from "./time";

/** Who said that this text may go out, and when. */
export const Approval = z
  .strictObject({ by: Line, at: Instant })
  .meta({ id: "Approval", description: "Who said that this text may go out, and when." });
export type Approval = z.infer<typeof Approval>;

/** Until when the application is kept, and where the candidate reads about it. */
export const Retention = z
  .strictObject({
    until: CalendarDate.meta({ description: "The last day on which the application is kept." }),
    noticeUrl: WebAddress.optional().meta({ description: "The privacy notice." }),
    choiceUrl: WebAddress.optional().meta({
      description: "Where the candidate asks to be deleted earlier, or kept longer.",
    }),
  })
  .meta({
    id: "Retention",
    description:
      "What happens to the candidate's data. The period comes from the employer's policy and the jurisdiction.",
    examples: [{ until: "2027-03-31", noticeUrl: "https://example.org/privacy" }],
  });
export type Retention = z.infer<typeof Retention>;

/** A finding that somebody looked at and accepts, for a while. */
export const Suppression = z
  .strictObject({
    ruleId: z
      .string()
      .regex(/^[a-z]+\/[a-z0-9-]+$/, { error: "a rule id such as tone/absolute" })
      .meta({ description: "The rule whose findings are accepted.", examples: ["tone/absolute"] }),
    reason: Prose.meta({ description: "Why the finding does not apply here." }),
    by: Line.meta({ description: "Who decided that." }),
    until: CalendarDate.meta({ description: "The last day on which it holds." }),
  })
  .meta({
    id: "Suppression",
    description:
      "Accepts the findings of one rule in this document: with a reason, a person and an end date.",
  });
export type Suppression = z.infer<typeof Suppression>;
