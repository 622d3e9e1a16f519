export { type CohortOptions, checkCohort } from "./check-cohort";
export * from "./dataset";
export type { CohortExample, CohortHit, CohortRule, CohortSettings } from "./define";
export { feedbackMeasures } from "./measures";
export { cohortRules } from "./rules";
export * as statistics from "./statistics";
