import type { CohortDataset } from "../dataset";
import { defineCohortRule } from "../define";
import { exampleCohort, rated, times } from "../example-dataset";
import { intraclass, krippendorffAlpha } from "../statistics";
import { decimals } from "../wording";

/** Below it not even tentative conclusions are drawn. Source: Krippendorff. */
const tentative = 0.667;
/** Fewest candidates with two ratings. */
const fewestCandidates = 5;

/** The ratings of each candidate on a criterion, where there are two or more. */
const unitsOf = ({ records }: CohortDataset, criterion: string): readonly (readonly number[])[] =>
  records
    .map(({ ratings = [] }) =>
      ratings.filter((rating) => rating.criterion === criterion).map(({ level }) => level),
    )
    .filter((levels) => levels.length >= 2);

/** Exact agreement of pairs, as a part of one. */
function pairsAlike(units: readonly (readonly number[])[]): number {
  let alike = 0;
  let all = 0;
  for (const unit of units)
    for (const [index, level] of unit.entries())
      for (const other of unit.slice(index + 1)) {
        all++;
        if (level === other) alike++;
      }
  return alike / all;
}

function messageOf(units: readonly (readonly number[])[], alpha: number): string {
  const complete = new Set(units.map(({ length }) => length)).size === 1;
  const icc = complete ? `, ICC(2,1) ${decimals(intraclass(units).icc2)}` : "";
  return `Agreement on this criterion is lower than the ${tentative} from which conclusions are drawn (Krippendorff's alpha ${decimals(alpha)}, ordinal, ${units.length} candidates${icc}, ${decimals(pairsAlike(units))} of pairs alike); this may be read as different ideas of the scale; look at its anchors together.`;
}

/** Interviewers who do not agree on a criterion. */
export const agreement = defineCohortRule({
  id: "cohort/agreement",
  severity: "info",
  summary: "Interviewers who agree too little on a criterion",
  message:
    "May be read as different ideas of the scale, because agreement on a criterion is lower than what conclusions need.",
  rationale:
    "A score that depends on who gave it is no reason. The coefficient is given with its scale and number of candidates. When all ratings are the same it is undefined, and nothing is said.",
  suggestion:
    "Write an anchor for each level, and score two or three answers together before the next round.",
  sources: ["LK", "SACK"],
  *check(dataset) {
    for (const [index, criterion] of dataset.criteria.entries()) {
      const units = unitsOf(dataset, criterion);
      if (units.length < fewestCandidates) continue;
      const alpha = krippendorffAlpha(units, "ordinal");
      if (alpha < tentative) yield { path: ["criteria", index], message: messageOf(units, alpha) };
    }
  },
  examples() {
    const of = (...records: readonly (readonly number[])[]) => ({
      dataset: exampleCohort(records.map((levels) => rated(...levels))),
    });
    const path = ["criteria", 0];
    return {
      bad: [
        {
          ...of(
            [9, 2, 5, 8],
            [6, 1, 3, 2],
            [8, 4, 6, 8],
            [7, 1, 2, 6],
            [10, 5, 6, 9],
            [6, 2, 4, 7],
          ),
          path,
        },
        { ...of([1, 2], [2, 1], [1, 2], [2, 1], [1, 2]), path },
        { ...of([1, 5], [2, 2], [5, 1], [3, 3], [4, 2]), path },
        { ...of([1, 3], [3, 1, 2], [2, 3], [1, 1], [3, 2]), path },
      ],
      good: [
        of([1, 1], [2, 2], [3, 3], [4, 4], [5, 5]),
        of([1, 1], [2, 2], [3, 3], [4, 5], [5, 5]),
        { dataset: exampleCohort(times(8, rated(3, 3))) },
        of([1, 2], [2, 1], [1, 2]),
      ],
    };
  },
});
