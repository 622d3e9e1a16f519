import type { Path } from "../../finding";
import type { CohortDataset, CohortRecord } from "../dataset";
import { defineCohortRule } from "../define";
import { exampleCohort, people, times, told } from "../example-dataset";
import { groupsByAttribute, isRefusedAfterInterview } from "../groups";
import { belowFourFifths, highestRate, type Selection } from "../statistics";
import { outOf } from "../wording";

interface Part {
  readonly path: Path;
  readonly covered: Selection;
}

/** How many of those who are owed feedback got it. */
const covered = (records: readonly CohortRecord[]): Selection => ({
  n: records.length,
  selected: records.filter(({ feedback }) => feedback !== undefined).length,
});

function panelsOf({ records }: CohortDataset): readonly Part[] {
  const panels = new Map<string, { first: number; records: CohortRecord[] }>();
  for (const [index, record] of records.entries()) {
    if (record.panel === undefined || !isRefusedAfterInterview(record)) continue;
    const own = panels.get(record.panel) ?? { first: index, records: [] };
    own.records.push(record);
    panels.set(record.panel, own);
  }
  return [...panels.values()].map(({ first, records: own }) => ({
    path: ["records", first, "panel"],
    covered: covered(own),
  }));
}

/** Feedback that one group or panel gets less often. */
export const coverage = defineCohortRule({
  id: "cohort/coverage",
  severity: "info",
  summary: "Feedback that reaches one group, or the candidates of one panel, less often",
  message:
    "May be read as a policy that is applied unequally, because the share of interviewed candidates with feedback is lower here.",
  rationale:
    "A promise of feedback is kept for everybody or it is a favour. The shares of those who were refused after an interview are compared between groups and between panels, and reported from a difference of a fifth.",
  suggestion: "List the candidates who are still owed feedback, and send it.",
  sources: ["ACAS-REJ", "GILL"],
  *check(dataset, { smallestGroup }) {
    const byGroup = groupsByAttribute(dataset, isRefusedAfterInterview).map((groups) =>
      groups.map(({ path, records }): Part => ({ path, covered: covered(records) })),
    );
    for (const parts of [...byGroup, panelsOf(dataset)]) {
      const large = parts.filter((part) => part.covered.n >= smallestGroup);
      const best = large[highestRate(large.map((part) => part.covered))];
      if (!best) continue;
      for (const part of large) {
        if (!belowFourFifths(part.covered, best.covered)) continue;
        yield {
          path: part.path,
          message: `The share of interviewed candidates with feedback (${outOf(part.covered)}) is lower here than elsewhere (${outOf(best.covered)}); this may be read as a policy that is applied unequally; look at who is still owed feedback.`,
        };
      }
    }
  },
  examples() {
    const women = ["attributes", 0, "groups", 0];
    const inPanel = (panel: string, records: readonly Omit<CohortRecord, "key">[]) =>
      records.map((record) => ({ ...record, panel }));
    const of = (...records: readonly (readonly Omit<CohortRecord, "key">[])[]) => ({
      dataset: exampleCohort(records.flat()),
    });
    return {
      bad: [
        { ...of(people("women", 12, 0), times(12, told("men"))), path: women },
        {
          ...of(people("women", 6, 0), times(6, told("women")), times(12, told("men"))),
          path: women,
        },
        {
          ...of(inPanel("p-1", times(10, told("men"))), inPanel("p-2", people("men", 10, 0))),
          path: ["records", 10, "panel"],
        },
        {
          ...of(
            inPanel("p-1", people("men", 10, 0)),
            inPanel("p-2", [...times(5, told("men")), ...people("men", 6, 0)]),
          ),
          path: ["records", 0, "panel"],
        },
      ],
      good: [
        of(times(12, told("women")), times(12, told("men"))),
        of(people("women", 12, 12), times(12, told("men"))),
        of(people("women", 9, 0), times(12, told("men"))),
        of(people("women", 12, 0), people("men", 12, 0)),
      ],
    };
  },
});
