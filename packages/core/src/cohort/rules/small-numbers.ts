import { defineCohortRule } from "../define";
import { exampleCohort, people } from "../example-dataset";
import { type Group, groupsByAttribute, isDecided, selectionOf } from "../groups";
import {
  belowFourFifths,
  flipsWithOne,
  highestRate,
  isSmallShare,
  smallestExpected,
} from "../statistics";

/** Fewest people in both groups together for a test by the normal distribution. */
const fewestForTest = 30;
/** Fewest people that are to be expected in each of the four numbers. */
const fewestExpected = 5;

/** Why a comparison with the group of the highest rate says little, in parts of a sentence. */
function reasons(group: Group, best: Group, total: number, smallest: number): readonly string[] {
  const [own, highest] = [selectionOf(group), selectionOf(best)];
  const why: string[] = [];
  if (own.n < smallest) why.push(`it has fewer than ${smallest} people`);
  else if (isSmallShare(own.n, total)) why.push("it has less than 2% of the people");
  if (group === best) return why;
  if (own.n + highest.n < fewestForTest)
    why.push(`both groups together have fewer than ${fewestForTest} people`);
  if (smallestExpected(own, highest) < fewestExpected)
    why.push(`one of the numbers would be expected to be below ${fewestExpected}`);
  if (belowFourFifths(own, highest) && flipsWithOne(own, highest))
    why.push("one selection more or less would turn the order around");
  return why;
}

/** A group that is too small to be compared. */
export const smallNumbers = defineCohortRule({
  id: "cohort/small-numbers",
  severity: "info",
  summary: "Numbers too small for a comparison of selection rates",
  message:
    "May be read as a result, because a rate is given; the numbers are too small to say anything.",
  rationale:
    "With few people one decision changes every rate. The report then says that there is not enough data, and not that all is well: it is no sign in either direction.",
  suggestion: "Say “not enough data”, and put several rounds of the same post together.",
  sources: ["UGESP", "NYC144", "TAC"],
  *check(dataset, { smallestGroup }) {
    for (const groups of groupsByAttribute(dataset, isDecided)) {
      const present = groups.filter(({ records }) => records.length > 0);
      const total = present.reduce((sum, { records }) => sum + records.length, 0);
      const large = present.filter(({ records }) => records.length >= smallestGroup);
      const candidates = large.length > 0 ? large : present;
      const best = candidates[highestRate(candidates.map(selectionOf))];
      if (!best) continue;
      for (const group of present) {
        const why = reasons(group, best, total, smallestGroup);
        if (why.length === 0) continue;
        yield {
          path: group.path,
          message: `A selection rate of \`${group.id}\` may be read as a result, and the numbers are too small for one, because ${why.join("; ")}. Look at several rounds together.`,
        };
      }
    }
  },
  examples() {
    const of = (women: readonly [number, number], men: readonly [number, number]) => ({
      dataset: exampleCohort([...people("women", ...women), ...people("men", ...men)]),
    });
    const women = ["attributes", 0, "groups", 0];
    return {
      bad: [
        { ...of([10, 1], [20, 3]), path: women },
        { ...of([4, 2], [100, 50]), path: women },
        { ...of([12, 5], [15, 9]), path: women },
        { ...of([15, 1], [1000, 300]), path: women },
      ],
      good: [
        of([100, 48], [100, 60]),
        of([40, 20], [40, 20]),
        of([60, 20], [30, 15]),
        of([500, 50], [500, 60]),
      ],
    };
  },
});
