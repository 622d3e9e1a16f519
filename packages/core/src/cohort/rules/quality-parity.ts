import type { CohortFeedback, CohortRecord } from "../dataset";
import { type CohortHit, defineCohortRule } from "../define";
import { exampleCohort, times, told } from "../example-dataset";
import { type Group, groupsByAttribute, isRefusedAfterInterview } from "../groups";
import { holm, mannWhitney } from "../statistics";
import { decimals, pValue } from "../wording";

/** Below this part of the better mean a gap is reported. */
const parityFrom = 0.8;
/** A gap that chance would give less often than this is a warning. */
const level = 0.05;

type Measure = Exclude<keyof CohortFeedback, "findings" | "paragraphs">;

/** What is compared, and whether more of it is better. */
const measures: readonly (readonly [Measure, string, boolean])[] = [
  ["words", "the number of words", true],
  ["evidence", "the number of points with evidence", true],
  ["nextSteps", "the number of next steps", true],
  ["delayDays", "the number of days until the letter", false],
];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

interface Gap {
  readonly group: Group;
  readonly best: Group;
  readonly name: string;
  readonly more: boolean;
  readonly means: readonly [number, number];
  readonly p: number;
}

/** Each group against the one that did best, for one measure. */
function gapsOf(groups: readonly Group[], [key, name, more]: (typeof measures)[number]): Gap[] {
  const values = groups.map(({ records }) => records.map((record) => record.feedback?.[key] ?? 0));
  const means = values.map(mean);
  const top = means.indexOf(more ? Math.max(...means) : Math.min(...means));
  return groups.flatMap((group, index) => {
    if (index === top) return [];
    const [own, best] = [means[index] as number, means[top] as number];
    const p = mannWhitney(values[index] as number[], values[top] as number[]);
    return [{ group, best: groups[top] as Group, name, more, means: [own, best] as const, p }];
  });
}

function hit({ group, best, name, more, means: [own, other] }: Gap, p: number): CohortHit {
  const message = `For \`${group.id}\` ${name} is ${more ? "lower" : "higher"} than for \`${best.id}\` (mean ${decimals(own)} against ${decimals(other)}, Mann–Whitney ${pValue(p)} after Holm); this may be read as feedback that is written with different care, because stage and outcome are the same; look at the texts of both.`;
  return { path: group.path, message, ...(p < level && { severity: "warn" as const }) };
}

const gotFeedback = (record: CohortRecord): boolean =>
  isRefusedAfterInterview(record) && record.feedback !== undefined;

/** Feedback of one group that is shorter, has less evidence, fewer next steps or comes later. */
export const qualityParity = defineCohortRule({
  id: "cohort/quality-parity",
  severity: "info",
  summary: "Feedback that is shorter, vaguer or later for one group",
  message:
    "May be read as feedback that is written with different care, because a measure of it is lower for one group at the same stage and outcome.",
  rationale:
    "In field data the length of feedback and the share that can be acted on differ between groups. Only people who were refused at the same stage are compared, and only a gap of a fifth; it is a warning when chance would rarely give it.",
  suggestion:
    "Read some texts of both groups side by side, and add evidence and next steps where they are missing.",
  sources: ["TEXTIO", "CORR"],
  *check(dataset, { smallestGroup }) {
    for (const stage of ["interviewed", "finalist"]) {
      const same = (record: CohortRecord) => record.stage === stage && gotFeedback(record);
      for (const groups of groupsByAttribute(dataset, same)) {
        const large = groups.filter(({ records }) => records.length >= smallestGroup);
        if (large.length < 2) continue;
        const gaps = measures.flatMap((measure) => gapsOf(large, measure));
        const adjusted = holm(gaps.map(({ p }) => p));
        for (const [index, gap] of gaps.entries()) {
          const [own, best] = gap.means;
          const ratio = gap.more ? own / best : best / own;
          if (ratio < parityFrom) yield hit(gap, adjusted[index] as number);
        }
      }
    }
  },
  examples() {
    const women = ["attributes", 0, "groups", 0];
    const of = (...records: readonly (readonly ReturnType<typeof told>[])[]) => ({
      dataset: exampleCohort(records.flat()),
    });
    return {
      bad: [
        { ...of(times(12, told("women", { words: 60 })), times(12, told("men"))), path: women },
        { ...of(times(12, told("women", { evidence: 1 })), times(12, told("men"))), path: women },
        { ...of(times(12, told("women", { nextSteps: 0 })), times(12, told("men"))), path: women },
        { ...of(times(12, told("women", { delayDays: 9 })), times(12, told("men"))), path: women },
      ],
      good: [
        of(times(12, told("women")), times(12, told("men"))),
        of(times(12, told("women", { words: 100 })), times(12, told("men"))),
        of(times(9, told("women", { words: 60 })), times(12, told("men"))),
        of(times(12, told("women", { nextSteps: 0 })), times(12, told("men", { nextSteps: 0 }))),
      ],
    };
  },
});
