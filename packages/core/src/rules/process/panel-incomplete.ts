import { type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleFeedback, exampleOutcome } from "../example-documents";
import { exampleJob } from "../measure/example-job";
import { exampleScorecard } from "../measure/example-scorecard";

type Scorecard = CheckableDocument<"scorecard">;

/** Criteria that a card rates, also those on which it abstains. */
const ratedBy = ({ criteria }: Scorecard): ReadonlySet<string | undefined> =>
  new Set(criteria.flatMap(({ criterionId, rating }) => (rating ? [criterionId] : [])));

/** A decision before all who interviewed have scored all criteria. */
export const panelIncomplete = defineDocumentRule({
  id: "process/panel-incomplete",
  severity: "warn",
  locales: ["*"],
  summary: "Fewer scorecards than interviewers, or a criterion that nobody scored",
  message:
    "May be read as a decision before the scores, because a scorecard has not been handed in.",
  rationale:
    "The same questions, scored on the same scale by everybody who asked them, are what makes interviews predict anything and a decision explainable. An abstention counts as a score: it is on record.",
  suggestion:
    "Have the missing card handed in or the criterion scored, or record an abstention, before the letter goes.",
  sources: ["EHRC", "SACK"],
  kinds: ["candidate-feedback", "outcome-notice"],
  *check(document, { scorecards, job }): Generator<DocumentHit> {
    const live = scorecards.filter(({ status }) => status === "submitted" || status === "draft");
    const cards = live.filter(({ status }) => status === "submitted");
    if (live.length === 0) return;
    if (cards.length < Math.max(live.length, job?.panelSize ?? 0)) yield { path: [] };
    const rated = cards.map(ratedBy);
    for (const [index, { id }] of (document.role.criteria ?? []).entries()) {
      if (rated.length === 0 || rated.some((criteria) => criteria.has(id))) continue;
      yield {
        path: ["role", "criteria", index],
        message:
          "May be read as a decision before the scores, because nobody who interviewed has scored this criterion.",
      };
    }
  },
  examples() {
    const full = exampleScorecard({ supervision: -1, thresholds: 1 });
    const partial = exampleScorecard({ supervision: -1 });
    const draft = { ...full, status: "draft" as const };
    const document = exampleFeedback();
    const abstained: Scorecard = {
      ...full,
      criteria: full.criteria.map((criterion) =>
        criterion.criterionId === "thresholds"
          ? { ...criterion, rating: { scaleId: "four-point", raw: "n/a", level: "abstention" } }
          : criterion,
      ),
    };
    return {
      bad: [
        { document, scorecards: [full, draft], path: [] },
        { document, scorecards: [full], job: exampleJob({ panelSize: 2 }), path: [] },
        { document, scorecards: [partial, partial], path: ["role", "criteria", 1] },
        {
          document: exampleOutcome(),
          scorecards: [exampleScorecard({ thresholds: -1 })],
          path: ["role", "criteria", 0],
        },
      ],
      good: [
        { document },
        { document, scorecards: [full, full], job: exampleJob({ panelSize: 2 }) },
        { document, scorecards: [partial, abstained] },
        { document, scorecards: [full, { ...full, status: "cancelled" }] },
        { document: exampleOutcome(), scorecards: [full] },
      ],
    };
  },
});
