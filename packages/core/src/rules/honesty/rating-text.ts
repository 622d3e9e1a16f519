import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback } from "../example-documents";
import { isEnglish } from "../measure/english";
import { exampleScorecard } from "../measure/example-scorecard";
import { levelsOf } from "../measure/levels";
import { polarityOf } from "../measure/polarity";

const criticised =
  "May be read as a contradiction, because every interviewer scored this criterion high and the text says that something was missing.";
const praised =
  "May be read as a contradiction, because every interviewer scored this criterion low and the text praises it.";

/** Text that says the opposite of the scores. */
export const ratingText = defineDocumentRule({
  id: "honesty/rating-text",
  severity: "error",
  locales: ["*"],
  summary: "A strength that everybody scored low, or a text that says the opposite of the scores",
  message:
    "May be read as flattery or as a slip, because every interviewer scored this criterion low.",
  rationale:
    "Text that contradicts the score is the classic ground for asking what the real reason was, and praise that is not meant gives false hope. The kind of point is compared with the scores, and in English also the words: “not enough evidence” for a criterion that everybody scored high. Neutral words and a split panel are left alone.",
  suggestion: "Align the text with the anchor of the rating, or name another strength.",
  sources: ["KUMAR", "CORT"],
  kinds: ["candidate-feedback"],
  *check(document, context): Generator<DocumentHit> {
    const levels = levelsOf(context.scorecards);
    for (const [index, point] of document.points.entries()) {
      const seen = point.criterionId === undefined ? undefined : levels.get(point.criterionId);
      if (!seen) continue;
      const low = seen.every((level) => level <= -1);
      if (low && point.type === "strength") yield { path: ["points", index, "criterionId"] };
      if (!isEnglish(document)) continue;
      const { says, place } = polarityOf(point.text);
      const path = ["points", index, "text"];
      if (low && says === "praise") yield { path, ...place, message: praised };
      const high = seen.every((level) => level >= 1);
      // A point to develop whose criterion was scored high is one for honesty/reason-not-recorded.
      if (high && says === "lacking" && point.type === "strength")
        yield { path, ...place, message: criticised };
    }
  },
  examples() {
    const full = (thresholds: -2 | -1 | 0 | 1 | 2, supervision: -2 | -1 | 0 | 1 | 2 = -1) =>
      exampleScorecard({ thresholds, supervision });
    const worded = (which: number, text: string) =>
      exampleFeedback({
        points: exampleFeedback().points.map((point, index) =>
          index === which ? { ...point, text } : point,
        ),
      });
    const missing = "There was not enough evidence on when a concern becomes an enquiry.";
    const praise = "You gave an excellent account of supervision and of challenge.";
    return {
      bad: [
        {
          document: exampleFeedback(),
          scorecards: [full(-1)],
          path: ["points", 0, "criterionId"],
        },
        {
          document: exampleFeedback(),
          scorecards: [full(-2), full(-1)],
          path: ["points", 0, "criterionId"],
        },
        {
          document: worded(0, missing),
          scorecards: [full(2)],
          path: ["points", 0, "text"],
          start: 10,
          end: 20,
        },
        {
          document: worded(1, praise),
          scorecards: [full(1), full(2, -2)],
          path: ["points", 1, "text"],
          start: 12,
          end: 21,
        },
      ],
      good: [
        { document: exampleFeedback(), scorecards: [full(1)] },
        { document: exampleFeedback() },
        { document: worded(0, missing), scorecards: [full(1), full(-1)] },
        {
          document: worded(1, "Two of the four indicators were shown here."),
          scorecards: [full(1)],
        },
      ],
    };
  },
});
