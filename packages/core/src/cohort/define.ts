import type { Path, Severity } from "../finding";
import type { RuleMeta } from "../rules/define";
import type { CohortDataset } from "./dataset";

/** What the rules about many candidates are told beside the data. */
export interface CohortSettings {
  /** Fewest people in a group that is compared, and in a number that is published. */
  readonly smallestGroup: number;
}

/** Where a cohort rule found something. */
export interface CohortHit {
  readonly path: Path;
  /** With the numbers: what is lower or higher than what, what it may be read as, what to look at. */
  readonly message?: string;
  readonly severity?: Severity;
}

/** Data and settings of an example. */
export interface CohortExample {
  readonly dataset: CohortDataset;
  readonly smallestGroup?: number;
}

/** A rule over many candidates together. It informs; it never says that a group was wronged. */
export interface CohortRule extends RuleMeta {
  readonly type: "cohort";
  check(dataset: CohortDataset, settings: CohortSettings): Iterable<CohortHit>;
  examples(): {
    readonly bad: readonly (CohortExample & { readonly path: Path })[];
    readonly good: readonly CohortExample[];
  };
}

/** Defines a rule over many candidates together. */
export function defineCohortRule(rule: Omit<CohortRule, "type" | "locales">): CohortRule {
  return { type: "cohort", locales: ["*"], ...rule };
}
