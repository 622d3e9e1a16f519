import type { CohortDataset, CohortFeedback, CohortRating, CohortRecord } from "./dataset";

/** A dataset with these records; keys are given in order. */
export function exampleCohort(
  records: readonly Omit<CohortRecord, "key">[],
  rest: Partial<CohortDataset> = {},
): CohortDataset {
  return {
    schemaVersion: 1,
    attributes: [{ id: "sex", groups: ["women", "men"] }],
    criteria: ["supervision", "thresholds"],
    records: records.map((record, index) => ({ key: `k-${index + 1}`, ...record })),
    ...rest,
  };
}

/** So many alike. */
export const times = <T>(count: number, one: T): readonly T[] =>
  Array.from({ length: count }, () => one);

/** So many of a group who were interviewed, the first of them selected. */
export const people = (
  group: string,
  count: number,
  selected: number,
): readonly Omit<CohortRecord, "key">[] =>
  Array.from({ length: count }, (_, index) => ({
    groups: { sex: group },
    stage: "interviewed" as const,
    outcome: index < selected ? ("selected" as const) : ("not_selected" as const),
  }));

/** Measures of sound feedback, changed for an example. */
export const exampleMeasures = (changes: Partial<CohortFeedback> = {}): CohortFeedback => ({
  words: 120,
  evidence: 2,
  nextSteps: 1,
  delayDays: 2,
  ...changes,
});

/** Somebody refused after an interview who got feedback. */
export const told = (
  group: string,
  changes: Partial<CohortFeedback> = {},
): Omit<CohortRecord, "key"> => ({
  groups: { sex: group },
  stage: "interviewed",
  outcome: "not_selected",
  feedback: exampleMeasures(changes),
});

/** Somebody whose supervision each interviewer rated: `a` gave the first level, `b` the second. */
export const rated = (...levels: readonly number[]): Omit<CohortRecord, "key"> => ({
  stage: "interviewed",
  outcome: "not_selected",
  ratings: levels.map(
    (level, index): CohortRating => ({
      interviewer: "abcdef".charAt(index),
      criterion: "supervision",
      level,
    }),
  ),
});
