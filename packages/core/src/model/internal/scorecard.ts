import * as z from "zod/mini";
import { described } from "../described";
import { envelope } from "../value/envelope";
import { StaffMember } from "../value/person";
import { Id, Line, Prose } from "../value/text";
import { Instant } from "../value/time";
import { Rating } from "./rating-scale";

/** What an interviewer made of one criterion. */
export const CriterionRating = described(
  z.strictObject({
    criterionId: z.optional(Id),
    label: described(Line, { description: "The criterion as the source names it." }),
    category: described(z.optional(Line), { examples: ["Skills"] }),
    rating: described(z.optional(Rating), { description: "Absent when nothing was rated." }),
    evidence: z.optional(Prose),
  }),
  {
    id: "CriterionRating",
    description: "A rating of one criterion with what was noted for it.",
  },
);
export type CriterionRating = z.infer<typeof CriterionRating>;

/** What an interviewer wrote down. Internal whatever the source calls its visibility. */
export const ScorecardNote = described(
  z.strictObject({
    text: Prose,
    visibility: described(z.enum(["hiring_team", "private"]), {
      description:
        "hiring_team: what the source calls public, which means the team; private: fewer people. Never the candidate.",
    }),
    label: described(z.optional(Line), { examples: ["Key Take-Aways"] }),
  }),
  { id: "ScorecardNote", description: "A note of an interviewer. Never for the candidate." },
);
export type ScorecardNote = z.infer<typeof ScorecardNote>;

/** One interviewer's judgement of one interview. */
export const Scorecard = described(
  z.strictObject({
    ...envelope("scorecard"),
    applicationId: z.optional(Id),
    candidateId: z.optional(Id),
    interview: described(
      z.strictObject({
        id: z.optional(Id),
        label: z.optional(Line),
        at: z.optional(Instant),
      }),
      { description: "The interview that was judged." },
    ),
    author: described(z.optional(StaffMember), { description: "Who interviewed." }),
    submitter: described(z.optional(StaffMember), {
      description: "Who handed it in; may be somebody else.",
    }),
    submittedAt: z.optional(Instant),
    status: described(z.enum(["draft", "submitted", "cancelled", "deleted"]), {
      description: "draft: not handed in; submitted; cancelled: taken back; deleted: a tombstone.",
    }),
    overall: z.optional(Rating),
    criteria: described(z.array(CriterionRating).check(z.maxLength(200)), {
      description: "One entry for each criterion.",
    }),
    answers: described(
      z
        .array(z.strictObject({ questionId: z.optional(Id), question: Line, answer: Prose }))
        .check(z.maxLength(200)),
      { description: "Answers to the questions of the form." },
    ),
    notes: described(z.array(ScorecardNote).check(z.maxLength(50)), {
      description: "Everything else that was written down.",
    }),
  }),
  {
    id: "Scorecard",
    title: "Scorecard",
    description:
      "One interviewer's judgement of one interview: ratings, evidence, answers, notes. Internal; nothing of it is ever rendered.",
  },
).brand<"internal">();
export type Scorecard = z.infer<typeof Scorecard>;
