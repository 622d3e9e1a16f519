import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback } from "../example-documents";

/** A point to develop that does not say what to do. */
export const noNextStep = defineDocumentRule({
  id: "substance/no-next-step",
  severity: "warn",
  locales: ["*"],
  summary: "A point to develop without a next step",
  message:
    "May be read as a verdict and not as feedback, because the point does not say what the candidate can do next.",
  rationale:
    "Feedback helps when it says where the work stood, what was wanted, and what to do next. A point without an action leaves the reader with the verdict only.",
  suggestion:
    "Add one action within the candidate's control that would make this point stronger next time.",
  sources: ["HT07", "FIT", "NSW"],
  kinds: ["candidate-feedback"],
  *check(document): Generator<DocumentHit> {
    for (const [index, point] of document.points.entries()) {
      if (point.type === "development" && point.nextStep === undefined) {
        yield { path: ["points", index] };
      }
    }
  },
  examples() {
    const point = {
      type: "development" as const,
      criterionId: "supervision",
      text: "The supervision answer would have been stronger with an example of challenge.",
      evidence: "Question 4 asked about a plan that drifts; you described the meeting calendar.",
    };
    const strength = exampleFeedback().points.slice(0, 1);
    return {
      bad: [
        { document: exampleFeedback({ points: [...strength, point, point] }), path: ["points", 2] },
        {
          document: exampleFeedback({ stageReached: "finalist", points: [...strength, point] }),
          path: ["points", 1],
        },
        { document: exampleFeedback({ points: [...strength, point] }), path: ["points", 1] },
        { document: exampleFeedback({ points: [point, ...strength] }), path: ["points", 0] },
      ],
      good: [
        { document: exampleFeedback({ stageReached: "finalist" }) },
        {
          document: exampleFeedback({
            points: [...strength, ...strength, { ...point, nextStep: "Prepare one example." }],
          }),
        },
        { document: exampleFeedback() },
        {
          document: exampleFeedback({
            points: [...strength, { ...point, nextStep: "Prepare one example." }],
          }),
        },
      ],
    };
  },
});
