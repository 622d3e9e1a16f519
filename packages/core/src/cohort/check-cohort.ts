import { reportOf } from "../check/report";
import { severities } from "../check/severity";
import { FairwellError } from "../errors";
import type { Finding, Report, Severity } from "../finding";
import type { Jurisdiction } from "../model/value/locale";
import { groupOf } from "../rules/define";
import type { Preset } from "../rules/presets";
import { resolveSources } from "../rules/sources";
import { type CohortDataset, parseCohortDataset } from "./dataset";
import type { CohortHit, CohortRule } from "./define";
import { isDecided } from "./groups";
import { cohortRules } from "./rules";

/** How a cohort is checked. */
export interface CohortOptions {
  /** Left out: `recommended`. */
  readonly preset?: Preset;
  /** Severity by rule id; `off` switches a rule off. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  /** Whose law applies: four fifths is a rule of thumb of the United States, and only a hint elsewhere. */
  readonly jurisdictions?: readonly Jurisdiction[];
  /** Fewest people in a group that is compared, and in a number that is published: 3 or more. Left out: 10. */
  readonly smallestGroup?: number;
}

const fewestPeople = 3;
const usualSmallestGroup = 10;

/**
 * Looks at many candidates together. What it finds is information: where to look, never that anybody was wronged.
 *
 * @returns findings about groups point at `attributes[i].groups[j]`, those about people at `records[i]`
 * @throws FairwellError `invalid_document` for data of another shape; `invalid_options`, `unknown_rule`
 * @example
 * const report = checkCohort(dataset, { jurisdictions: ["US"] });
 * report.findings.filter(({ ruleId }) => ruleId === "cohort/adverse-impact");
 */
export function checkCohort(dataset: CohortDataset, options: CohortOptions = {}): Report {
  const data = parseCohortDataset(dataset);
  const smallestGroup = options.smallestGroup ?? usualSmallestGroup;
  if (!Number.isInteger(smallestGroup) || smallestGroup < fewestPeople) {
    throw new FairwellError(
      "invalid_options",
      `\`smallestGroup\` is not a number of people that protects them. Use a whole number from ${fewestPeople}; the usual one is ${usualSmallestGroup}.`,
    );
  }
  const { jurisdictions = [], ...rest } = options;
  const severityOf = severities(
    { ...(rest.preset && { preset: rest.preset }), ...(rest.rules && { rules: rest.rules }) },
    cohortRules,
  );
  const findings: Finding[] = [];
  for (const rule of cohortRules) {
    const severity = severityOf(rule, jurisdictions);
    if (severity === "off") continue;
    for (const hit of rule.check(data, { smallestGroup }))
      findings.push(finding(rule, severity, hit));
  }
  return reportOf(findings, [], notCompared(data));
}

function finding(rule: CohortRule, severity: Severity, hit: CohortHit): Finding {
  return {
    ruleId: rule.id,
    group: groupOf(rule.id),
    severity: hit.severity ?? severity,
    message: hit.message ?? rule.message,
    path: hit.path,
    suggestions: [{ message: rule.suggestion }],
    sources: resolveSources(rule.sources),
  };
}

function notCompared({ attributes, records }: CohortDataset): readonly string[] {
  const notes: string[] = [];
  const open = records.filter((record) => !isDecided(record)).length;
  if (open > 0)
    notes.push(
      `${open} of ${records.length} applications have no decision of the employer and were left out of selection rates.`,
    );
  for (const { id } of attributes) {
    const silent = records.filter(({ groups }) => groups?.[id] === undefined).length;
    if (silent > 0)
      notes.push(
        `${silent} of ${records.length} applications have no answer to \`${id}\` and are in none of its groups.`,
      );
  }
  return notes;
}
