import type { CohortRecord } from "../dataset";
import { type CohortHit, defineCohortRule } from "../define";
import { exampleCohort, rated } from "../example-dataset";
import { isDecided } from "../groups";

interface Placed {
  readonly record: CohortRecord;
  readonly index: number;
}

/** Stage and mean score on each criterion: alike for people whom the scores do not tell apart. */
function profile({ stage, ratings = [] }: CohortRecord): string {
  const levels = new Map<string, number[]>();
  for (const { criterion, level } of ratings)
    levels.set(criterion, [...(levels.get(criterion) ?? []), level]);
  const means = [...levels].map(([criterion, list]) => [
    criterion,
    Math.round((list.reduce((sum, level) => sum + level, 0) / list.length) * 1000),
  ]);
  return JSON.stringify([stage, means.sort()]);
}

/** The reason that most of them were given; the first of several. */
function commonest(records: readonly Placed[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { record } of records)
    if (record.reason !== undefined)
      counts.set(record.reason, (counts.get(record.reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function* conflicts(alike: readonly Placed[]): Generator<CohortHit> {
  const refused = alike.filter(({ record }) => record.outcome === "not_selected");
  if (refused.length < alike.length) {
    for (const { index } of refused) yield { path: ["records", index, "outcome"] };
  }
  const usual = commonest(refused);
  for (const { record, index } of refused) {
    if (record.reason === undefined || record.reason === usual) continue;
    yield {
      path: ["records", index, "reason"],
      message:
        "May be read as a reason picked afterwards, because others with the same scores at the same stage were given another one; look at which criterion decided.",
    };
  }
}

/** The same scores with another outcome or reason. */
export const reasonConsistency = defineCohortRule({
  id: "cohort/reason-consistency",
  severity: "warn",
  summary: "The same scores on every criterion, and another outcome or reason",
  message:
    "May be read as rules that were applied differently, because somebody with the same scores at the same stage had another outcome and no tie-break is recorded; look at what decided.",
  rationale:
    "Rules that are not applied alike are the ground on which candidates are told to ask for a decision to be looked at again. Two people with the same scores can end differently, when what decided between them is on record.",
  suggestion:
    "Record the tie-break, or correct the reason so that it names the criterion that decided.",
  sources: ["ACAS-REJ", "KUMAR"],
  *check({ records }) {
    const alike = new Map<string, Placed[]>();
    for (const [index, record] of records.entries()) {
      if (!isDecided(record) || record.tieBreak === true || !record.ratings?.length) continue;
      const key = profile(record);
      const list = alike.get(key) ?? [];
      list.push({ record, index });
      alike.set(key, list);
    }
    for (const list of alike.values()) yield* conflicts(list);
  },
  examples() {
    const of = (...records: readonly (readonly [number, Partial<CohortRecord>])[]) => ({
      dataset: exampleCohort(records.map(([level, changes]) => ({ ...rated(level), ...changes }))),
    });
    const selected = { outcome: "selected" } as const;
    const knowledge = { reason: "role-knowledge" };
    const sample = { reason: "work-sample" };
    return {
      bad: [
        { ...of([3, selected], [3, {}]), path: ["records", 1, "outcome"] },
        { ...of([2, knowledge], [2, knowledge], [2, sample]), path: ["records", 2, "reason"] },
        { ...of([2, sample], [2, knowledge], [2, knowledge]), path: ["records", 0, "reason"] },
        { ...of([4, {}], [2, {}], [4, selected]), path: ["records", 0, "outcome"] },
      ],
      good: [
        of([4, selected], [3, {}]),
        of([3, selected], [3, { tieBreak: true }]),
        of([2, knowledge], [2, knowledge], [1, sample]),
        of([3, selected], [3, { stage: "finalist" }]),
      ],
    };
  },
});
