import { type Checker, type CheckerOptions, createChecker } from "@fairwell/core";
import type { ruleOptions } from "../command-line/commands/shared-options";
import { severities } from "../command-line/commands/shared-options";
import type { OptionValues } from "../command-line/define";
import { choiceRemedy } from "../command-line/nearest-name";
import { UsageError } from "../command-line/usage-error";

type RuleOptions = OptionValues<typeof ruleOptions>;
type RuleSeverities = NonNullable<CheckerOptions["rules"]>;

async function severitiesOf(given: readonly string[]): Promise<RuleSeverities> {
  const chosen: [id: string, severity: RuleSeverities[string]][] = [];
  for (const entry of given) {
    const [id, severity, ...more] = entry.split("=");
    if (!id || severity === undefined || more.length > 0) {
      throw new UsageError(
        "`--rule` wants a rule and a severity",
        "Write `--rule tone/absolute=off`; severities are error, warn, info and off.",
      );
    }
    if (!(severities as readonly string[]).includes(severity)) {
      throw new UsageError(
        "`--rule` does not know this severity",
        await choiceRemedy(severity, severities),
      );
    }
    chosen.push([id, severity as RuleSeverities[string]]);
  }
  // Each an own key, also one that is called like a part of every object.
  return Object.fromEntries(chosen);
}

/**
 * The checker that the options ask for. The second reader is large, and is loaded only when they ask for it.
 *
 * @throws UsageError for a wrong `--rule`; FairwellError `unknown_rule`
 */
export async function checkerFor(options: RuleOptions): Promise<Checker> {
  const reader = options["second-look"] && (await import("@fairwell/core/en/second-look"));
  return createChecker({
    rules: await severitiesOf(options.rule),
    jurisdictions: options.jurisdiction as NonNullable<CheckerOptions["jurisdictions"]>,
    ...(options.preset && { preset: options.preset as NonNullable<CheckerOptions["preset"]> }),
    ...(reader && { secondReader: reader.secondLook }),
  });
}

/** The day to judge deadlines by: as given, or the local calendar day. */
export function todayOf(given: string | undefined): string {
  if (given === undefined) {
    const now = new Date();
    const pad = (number: number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  }
  const day = new Date(`${given}T00:00:00Z`);
  if (
    /^\d{4}-\d\d-\d\d$/.test(given) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(given)
  ) {
    return given;
  }
  throw new UsageError("`--today` is not a day", "Write it as 2026-03-17.");
}
