import * as z from "zod";
import { envelope } from "../value/envelope";
import { StaffMember } from "../value/person";
import { Id, Line, Prose } from "../value/text";
import { Instant } from "../value/time";
import { Rating } from "./rating-scale";

/** What an interviewer made of one criterion. */
export const CriterionRating = z
  .strictObject({
    criterionId: Id.optional(),
    label: Line.meta({ description: "The criterion as the source names it." }),
    category: Line.optional().meta({ examples: ["Skills"] }),
    rating: Rating.optional().meta({ description: "Absent when nothing was rated." }),
    evidence: Prose.optional(),
  })
  .meta({
    id: "CriterionRating",
    description: "A rating of one criterion with what was noted for it.",
  });
export type CriterionRating = z.infer<typeof CriterionRating>;

/** What an interviewer wrote down. Internal whatever the source calls its visibility. */
export const ScorecardNote = z
  .strictObject({
    text: Prose,
    visibility: z.enum(["hiring_team", "private"]).meta({
      description:
        "hiring_team: what the source calls public, which means the team; private: fewer people. Never the candidate.",
    }),
    label: Line.optional().meta({ examples: ["Key Take-Aways"] }),
  })
  .meta({ id: "ScorecardNote", description: "A note of an interviewer. Never for the candidate." });
export type ScorecardNote = z.infer<typeof ScorecardNote>;

/** One interviewer's judgement of one interview. */
export const Scorecard = z
  .strictObject({
    ...envelope("scorecard"),
    applicationId: Id.optional(),
    candidateId: Id.optional(),
    interview: z
      .strictObject({
        id: Id.optional(),
        label: Line.optional(),
        at: Instant.optional(),
      })
      .meta({ description: "The interview that was judged." }),
    author: StaffMember.optional().meta({ description: "Who interviewed." }),
    submitter: StaffMember.optional().meta({
      description: "Who handed it in; may be somebody else.",
    }),
    submittedAt: Instant.optional(),
    status: z.enum(["draft", "submitted", "cancelled", "deleted"]).meta({
      description: "draft: not handed in; submitted; cancelled: taken back; deleted: a tombstone.",
    }),
    overall: Rating.optional(),
    criteria: z
      .array(CriterionRating)
      .max(200)
      .meta({ description: "One entry for each criterion." }),
    answers: z
      .array(z.strictObject({ questionId: Id.optional(), question: Line, answer: Prose }))
      .max(200)
      .meta({ description: "Answers to the questions of the form." }),
    notes: z
      .array(ScorecardNote)
      .max(50)
      .meta({ description: "Everything else that was written down." }),
  })
  .meta({
    id: "Scorecard",
    title: "Scorecard",
    description:
      "One interviewer's judgement of one interview: ratings, evidence, answers, notes. Internal; nothing of it is ever rendered.",
  })
  .brand<"internal">();
export type Scorecard = z.infer<typeof Scorecard>;
