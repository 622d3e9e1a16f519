import { defineCohortRule } from "../define";
import { exampleCohort, people } from "../example-dataset";
import { type Group, groupsByAttribute, isDecided, selectionOf } from "../groups";
import {
  belowFourFifths,
  fisherExact,
  flipsWithOne,
  highestRate,
  impactRatio,
  isSmallShare,
  shortfall,
  wilsonInterval,
} from "../statistics";
import { decimals, outOf, percent, pValue } from "../wording";

/** Groups that are large enough to be compared. */
export function comparable(groups: readonly Group[], smallest: number): readonly Group[] {
  const total = groups.reduce((sum, { records }) => sum + records.length, 0);
  return groups.filter(
    ({ records }) => records.length >= smallest && !isSmallShare(records.length, total),
  );
}

function messageOf(group: Group, best: Group): string {
  const [own, highest] = [selectionOf(group), selectionOf(best)];
  const [low, high] = wilsonInterval(own);
  const p = fisherExact([
    [own.selected, own.n - own.selected],
    [highest.selected, highest.n - highest.selected],
  ]);
  return [
    `The selection rate of \`${group.id}\` (${outOf(own)}; 95% interval ${percent(low)} to ${percent(high)}) is lower than four fifths of that of \`${best.id}\` (${outOf(highest)}):`,
    `ratio ${decimals(impactRatio(own, highest))}, Fisher ${pValue(p)}, ${decimals(shortfall(own, highest))} selections fewer than at the higher rate.`,
    "This may be read as a step of the process that works differently for the groups, because the rates are that far apart; look at each step and criterion.",
  ].join(" ");
}

/** A selection rate below four fifths of the highest. */
export const adverseImpact = defineCohortRule({
  id: "cohort/adverse-impact",
  severity: "info",
  severityIn: { US: "warn" },
  summary: "A selection rate below four fifths of the highest",
  message:
    "May be read as a step of the process that works differently for the groups, because one selection rate is lower than four fifths of the highest.",
  rationale:
    "Four fifths is a rule of thumb of the United States and no more than a hint elsewhere. It is compared in whole numbers, exactly four fifths is not below it, and it is given with the interval, Fisher's exact test and the number of selections that make up the difference. Groups that are too small, or whose order one selection would turn around, are left to `cohort/small-numbers`.",
  suggestion:
    "Look at where in the process the rates part, which criteria decide there, and whether they are needed for the work. Repeat with more applications.",
  sources: ["UGESP", "NYC144", "FL45", "TAC"],
  *check(dataset, { smallestGroup }) {
    for (const groups of groupsByAttribute(dataset, isDecided)) {
      const large = comparable(groups, smallestGroup);
      const best = large[highestRate(large.map(selectionOf))];
      if (!best) continue;
      for (const group of large) {
        const [own, highest] = [selectionOf(group), selectionOf(best)];
        if (!belowFourFifths(own, highest) || flipsWithOne(own, highest)) continue;
        yield { path: group.path, message: messageOf(group, best) };
      }
    }
  },
  examples() {
    const of = (women: readonly [number, number], men: readonly [number, number]) => ({
      dataset: exampleCohort([...people("women", ...women), ...people("men", ...men)]),
    });
    const [women, men] = [0, 1].map((index) => ["attributes", 0, "groups", index]);
    return {
      bad: [
        { ...of([10, 2], [25, 15]), path: women as string[] },
        { ...of([100, 47], [100, 60]), path: women as string[] },
        { ...of([40, 30], [40, 10]), path: men as string[] },
        { ...of([50, 0], [50, 20]), path: women as string[] },
      ],
      good: [
        of([100, 48], [100, 60]),
        of([200, 100], [100, 50]),
        of([100, 0], [100, 0]),
        of([60, 30], [90, 50]),
      ],
    };
  },
});
