import type { CohortDataset } from "../dataset";
import { defineCohortRule } from "../define";
import { exampleCohort, rated, times } from "../example-dataset";
import { type Leniency, leniency } from "../statistics";
import { decimals } from "../wording";

/** Fewest candidates that an interviewer shares with others. */
const fewestShared = 5;
/** Scale points that are reported whatever their error. */
const fullPoint = 1;
/** Scale points that are reported when they are more than two standard errors. */
const halfPoint = 0.5;

const stands = ({ shared, difference, standardError }: Leniency): boolean =>
  shared >= fewestShared &&
  (Math.abs(difference) >= fullPoint ||
    (Math.abs(difference) >= halfPoint && Math.abs(difference) > 2 * standardError));

/** Where an interviewer is named first. */
function firstPlace({ records }: CohortDataset, interviewer: string) {
  for (const [index, { ratings = [] }] of records.entries()) {
    const place = ratings.findIndex((rating) => rating.interviewer === interviewer);
    if (place >= 0) return ["records", index, "ratings", place, "interviewer"];
  }
  return ["records"];
}

/** An interviewer whose scores are far from the others' on the same candidates. */
export const severity = defineCohortRule({
  id: "cohort/severity",
  severity: "info",
  summary: "An interviewer who scores far lower or higher than the others on the same candidates",
  message:
    "May be read as another use of the scale, because one interviewer's scores are far from the others' on the same candidates.",
  rationale:
    "Leniency is compared on shared candidates only: whoever met weaker candidates is not stricter. Five shared candidates are needed, and a full point of the scale, or half a point that is more than two standard errors.",
  suggestion: "Talk through two or three shared candidates against the anchors of the scale.",
  sources: ["SACK"],
  *check(dataset) {
    const ratings = dataset.records.flatMap(({ key, ratings = [] }) =>
      ratings.map(({ interviewer, criterion, level }) => ({
        judge: interviewer,
        // Criteria are compared one by one, and a candidate counts once for each.
        candidate: JSON.stringify([key, criterion]),
        level,
      })),
    );
    for (const [judge, found] of leniency(ratings)) {
      if (!stands(found)) continue;
      const side = found.difference < 0 ? "lower" : "higher";
      yield {
        path: firstPlace(dataset, judge),
        message: `The scores of this interviewer are on average ${decimals(Math.abs(found.difference))} points ${side} than the others' on ${found.shared} shared ratings; this may be read as another use of the scale; look at some of them together.`,
      };
    }
  },
  examples() {
    const of = (count: number, ...levels: readonly number[]) => ({
      dataset: exampleCohort(times(count, rated(...levels))),
    });
    const path = (place: number) => ["records", 0, "ratings", place, "interviewer"];
    return {
      bad: [
        { ...of(6, 1, 3, 3), path: path(0) },
        { ...of(6, 3, 3, 5), path: path(2) },
        { ...of(5, 2, 3), path: path(0) },
        {
          dataset: exampleCohort([...times(4, rated(1, 2)), ...times(4, rated(3, 3))]),
          path: path(0),
        },
      ],
      good: [
        of(6, 3, 3, 3),
        of(4, 1, 3, 3),
        { dataset: exampleCohort([...times(3, rated(2, 3)), ...times(3, rated(3, 2))]) },
        { dataset: exampleCohort([...times(6, rated(1)), ...times(6, rated(5))]) },
      ],
    };
  },
});
