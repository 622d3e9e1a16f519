import * as z from "zod";
import { Id, Prose } from "../value/text";

const shared = {
  criterionId: Id.optional().meta({
    description: "The criterion of the post that this point is about: an id from role.criteria.",
  }),
  text: Prose.meta({ description: "What the panel concluded, about the work and not the person." }),
  evidence: Prose.optional().meta({
    description: "What was seen or heard that shows it: the question, the task, the answer.",
  }),
};

/** One thing that the candidate should know: what was good, or what would have been stronger. */
export const FeedbackPoint = z
  .discriminatedUnion("type", [
    z
      .strictObject({ type: z.literal("strength").meta({ description: "A strength." }), ...shared })
      .meta({ description: "Something that was good and worth repeating." }),
    z
      .strictObject({
        type: z.literal("development").meta({ description: "A point to develop." }),
        ...shared,
        nextStep: Prose.optional().meta({
          description: "One thing within the candidate's control that would make it stronger.",
        }),
      })
      .meta({
        description: "Something that would have been stronger otherwise, with a next step.",
      }),
  ])
  .meta({
    id: "FeedbackPoint",
    description: "One strength or one point to develop, tied to a criterion and to what was seen.",
    examples: [
      {
        type: "development",
        criterionId: "supervision",
        text: "The supervision answer described how often you meet, and we wanted to hear how you challenge a plan.",
        evidence:
          "In question 4 you described the meeting calendar; the scenario asked what you would do about a drifting plan.",
        nextStep:
          "Prepare one example in which supervision changed a decision, and say what you asked.",
      },
    ],
  });
export type FeedbackPoint = z.infer<typeof FeedbackPoint>;
