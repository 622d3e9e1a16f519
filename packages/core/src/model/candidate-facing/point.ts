import * as z from "zod/mini";
import { described } from "../described";
import { Id, Prose } from "../value/text";

const shared = {
  criterionId: described(z.optional(Id), {
    description: "The criterion of the post that this point is about: an id from role.criteria.",
  }),
  text: described(Prose, {
    description: "What the panel concluded, about the work and not the person.",
  }),
  evidence: described(z.optional(Prose), {
    description: "What was seen or heard that shows it: the question, the task, the answer.",
  }),
};

/** One thing that the candidate should know: what was good, or what would have been stronger. */
export const FeedbackPoint = described(
  z.discriminatedUnion("type", [
    described(
      z.strictObject({
        type: described(z.literal("strength"), { description: "A strength." }),
        ...shared,
      }),
      { description: "Something that was good and worth repeating." },
    ),
    described(
      z.strictObject({
        type: described(z.literal("development"), { description: "A point to develop." }),
        ...shared,
        nextStep: described(z.optional(Prose), {
          description: "One thing within the candidate's control that would make it stronger.",
        }),
      }),
      {
        description: "Something that would have been stronger otherwise, with a next step.",
      },
    ),
  ]),
  {
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
  },
);
export type FeedbackPoint = z.infer<typeof FeedbackPoint>;
