import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback } from "../example-documents";

/** The usual points, one of them without its criterion. */
function withoutCriterion(which: number) {
  return exampleFeedback().points.map((point, index) => {
    if (index !== which) return point;
    const { criterionId: _, ...rest } = point;
    return rest;
  });
}

const strength = "You explained clearly when a concern becomes a child protection enquiry.";
const develop = "The supervision answer would have been stronger with an example of challenge.";
const evidence = "Question 4 asked about a plan that drifts; you described the meeting calendar.";
const nextStep = "Prepare one example in which a question of yours changed a plan.";

/** A point that belongs to no criterion of the post. */
export const notJobRelated = defineDocumentRule({
  id: "substance/not-job-related",
  severity: "error",
  locales: ["*"],
  summary: "A point without a criterion of the post",
  message:
    "May be read as something that has nothing to do with the work, because the point names no criterion of the post.",
  rationale:
    "Being about the job is the first rule of a fair selection, and the one that people miss most. A remark that fits no criterion is better left out.",
  suggestion: "Name the criterion that the point is about, or take the point out.",
  sources: ["GILL", "SACK", "ICO-DATA"],
  kinds: ["candidate-feedback"],
  *check(document): Generator<DocumentHit> {
    if ((document.role.criteria ?? []).length === 0) return;
    for (const [index, point] of document.points.entries()) {
      if (point.criterionId === undefined) yield { path: ["points", index] };
    }
  },
  examples() {
    return {
      bad: [
        {
          document: exampleFeedback({ stageReached: "finalist", points: withoutCriterion(1) }),
          path: ["points", 1],
        },
        {
          document: exampleFeedback({
            points: [...exampleFeedback().points, { type: "strength", text: strength, evidence }],
          }),
          path: ["points", 2],
        },
        { document: exampleFeedback({ points: withoutCriterion(0) }), path: ["points", 0] },
        { document: exampleFeedback({ points: withoutCriterion(1) }), path: ["points", 1] },
      ],
      good: [
        { document: exampleFeedback({ stageReached: "finalist" }) },
        {
          document: exampleFeedback({
            role: { title: "Team Manager", criteria: [] },
            points: [
              { type: "strength", text: strength, evidence },
              { type: "development", text: develop, evidence, nextStep },
            ],
          }),
        },
        { document: exampleFeedback() },
        {
          document: exampleFeedback({
            role: { title: "Team Manager" },
            points: [
              { type: "strength", text: strength },
              { type: "development", text: develop, evidence, nextStep },
            ],
          }),
        },
      ],
    };
  },
});
