import { reasonSubject } from "../../reasons/subject";
import { type DocumentContext, type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleFeedback, exampleOutcome } from "../example-documents";
import { exampleScorecard } from "../measure/example-scorecard";
import { levelsOf } from "../measure/levels";

type Levels = ReturnType<typeof levelsOf>;
type Notice = CheckableDocument<"outcome-notice">;

const isHigh = (levels: readonly number[] | undefined): boolean =>
  levels?.every((level) => level >= 1) ?? false;

function* pointHits(
  { points }: CheckableDocument<"candidate-feedback">,
  levels: Levels,
): Generator<DocumentHit> {
  for (const [index, { type, criterionId }] of points.entries()) {
    if (type === "development" && criterionId !== undefined && isHigh(levels.get(criterionId)))
      yield { path: ["points", index, "criterionId"] };
  }
}

/** The reason of a notice names no criterion, so that it is compared with all that were scored. */
function* reasonHits({ reasons, role }: Notice, levels: Levels): Generator<DocumentHit> {
  if (levels.size === 0) return;
  const essential = (role.criteria ?? []).filter(({ importance }) => importance === "essential");
  const allHigh = [...levels.values()].every(isHigh);
  const essentialHigh = essential.length > 0 && essential.every(({ id }) => isHigh(levels.get(id)));
  for (const [index, { code }] of reasons.entries()) {
    if (code === "other" || reasonSubject(code) !== "candidate") continue;
    if (!allHigh && !(code === "essential-criterion" && essentialHigh)) continue;
    yield {
      path: ["reasons", index, "code"],
      message:
        "May be read as a reason found afterwards, because no criterion that it can be about was scored low by anybody.",
    };
  }
}

/** A reason that the scores do not bear out. */
export const reasonNotRecorded = defineDocumentRule({
  id: "honesty/reason-not-recorded",
  severity: "error",
  locales: ["*"],
  summary: "A reason or point to develop that nobody's scores bear out",
  message:
    "May be read as a reason found afterwards, because the interviewers' own scores on this criterion are not low.",
  rationale:
    "Reasons that shift or that the record contradicts are what a tribunal looks at first. The reason that is given has to be one of those that were scored.",
  suggestion:
    "Give the point whose criterion was scored low, with its evidence; or correct the record if the score was a slip. When everybody met the criteria, the number of posts is the reason.",
  sources: ["KUMAR", "MEISTER", "EHRC"],
  kinds: ["candidate-feedback", "outcome-notice"],
  *check(document, { scorecards }: DocumentContext): Generator<DocumentHit> {
    const levels = levelsOf(scorecards);
    if (document.kind === "candidate-feedback") yield* pointHits(document, levels);
    else yield* reasonHits(document, levels);
  },
  examples() {
    const card = (supervision: -2 | -1 | 0 | 1 | 2, thresholds: -1 | 1 | 2 = 1) =>
      exampleScorecard({ supervision, thresholds });
    const essential = exampleOutcome({ reasons: [{ code: "essential-criterion" }] });
    const path = ["points", 1, "criterionId"];
    return {
      bad: [
        { document: exampleFeedback(), scorecards: [card(1)], path },
        { document: exampleFeedback(), scorecards: [card(2), card(1)], path },
        { document: exampleOutcome(), scorecards: [card(1)], path: ["reasons", 0, "code"] },
        { document: essential, scorecards: [card(2, 2)], path: ["reasons", 0, "code"] },
        {
          document: essential,
          scorecards: [exampleScorecard({ supervision: 1, thresholds: 1, tidiness: -2 })],
          path: ["reasons", 0, "code"],
        },
      ],
      good: [
        { document: exampleFeedback(), scorecards: [card(-1)] },
        { document: exampleFeedback(), scorecards: [card(1), card(-1)] },
        { document: exampleOutcome(), scorecards: [card(0)] },
        {
          document: exampleOutcome({ reasons: [{ code: "more-than-posts" }] }),
          scorecards: [card(2, 2)],
        },
        { document: essential, scorecards: [card(-1)] },
      ],
    };
  },
});
