import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback } from "../example-documents";
import { exampleScorecard } from "../measure/example-scorecard";
import { levelsOf } from "../measure/levels";

/** Praise for what was scored low. */
export const ratingText = defineDocumentRule({
  id: "honesty/rating-text",
  severity: "error",
  locales: ["*"],
  summary: "A strength whose criterion everybody scored low",
  message:
    "May be read as flattery or as a slip, because every interviewer scored this criterion low.",
  rationale:
    "Text that contradicts the score is the classic ground for asking what the real reason was, and praise that is not meant gives false hope.",
  suggestion: "Align the text with the anchor of the rating, or name another strength.",
  sources: ["KUMAR", "CORT"],
  kinds: ["candidate-feedback"],
  *check(document, context): Generator<DocumentHit> {
    const levels = levelsOf(context.scorecards);
    for (const [index, point] of document.points.entries()) {
      if (point.type !== "strength" || point.criterionId === undefined) continue;
      const seen = levels.get(point.criterionId);
      if (seen?.every((level) => level <= -1)) {
        yield { path: ["points", index, "criterionId"] };
      }
    }
  },
  examples() {
    return {
      bad: [
        {
          document: exampleFeedback(),
          scorecards: [exampleScorecard({ thresholds: -1 })],
          path: ["points", 0, "criterionId"],
        },
        {
          document: exampleFeedback(),
          scorecards: [exampleScorecard({ thresholds: -2 }), exampleScorecard({ thresholds: -1 })],
          path: ["points", 0, "criterionId"],
        },
      ],
      good: [
        { document: exampleFeedback(), scorecards: [exampleScorecard({ thresholds: 1 })] },
        { document: exampleFeedback() },
      ],
    };
  },
});
