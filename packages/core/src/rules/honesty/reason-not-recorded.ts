import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback } from "../example-documents";
import { exampleScorecard } from "../measure/example-scorecard";
import { levelsOf } from "../measure/levels";

/** A reason that the scores do not bear out. */
export const reasonNotRecorded = defineDocumentRule({
  id: "honesty/reason-not-recorded",
  severity: "error",
  locales: ["*"],
  summary: "A point to develop whose criterion nobody scored low",
  message:
    "May be read as a reason found afterwards, because the interviewers' own scores on this criterion are not low.",
  rationale:
    "Reasons that shift or that the record contradicts are what a tribunal looks at first. The reason that is given has to be one of those that were scored.",
  suggestion:
    "Give the point whose criterion was scored low, with its evidence; or correct the record if the score was a slip.",
  sources: ["KUMAR", "MEISTER", "EHRC"],
  kinds: ["candidate-feedback"],
  *check(document, context): Generator<DocumentHit> {
    const levels = levelsOf(context.scorecards);
    for (const [index, point] of document.points.entries()) {
      if (point.type !== "development" || point.criterionId === undefined) continue;
      const seen = levels.get(point.criterionId);
      if (seen?.every((level) => level >= 1)) {
        yield { path: ["points", index, "criterionId"] };
      }
    }
  },
  examples() {
    return {
      bad: [
        {
          document: exampleFeedback(),
          scorecards: [exampleScorecard({ supervision: 1 })],
          path: ["points", 1, "criterionId"],
        },
        {
          document: exampleFeedback(),
          scorecards: [exampleScorecard({ supervision: 2 }), exampleScorecard({ supervision: 1 })],
          path: ["points", 1, "criterionId"],
        },
      ],
      good: [
        { document: exampleFeedback(), scorecards: [exampleScorecard({ supervision: -1 })] },
        {
          document: exampleFeedback(),
          scorecards: [exampleScorecard({ supervision: 1 }), exampleScorecard({ supervision: -1 })],
        },
      ],
    };
  },
});
