import type { Finding, SuppressedFinding } from "../finding";
import type { Suppression } from "../model/value/governance";
import { type DocumentContext, type Group, groupOf, type Rule } from "../rules/define";

/** What becomes of findings under an `allow` list, and what is wrong with the list itself. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly problems: DocumentContext["suppressions"];
}

type Problem = DocumentContext["suppressions"][number];

/** Rules that the schemas hold, so that they have no file: monitoring answers and notices after an offer are refused. */
const heldBySchemas: ReadonlySet<string> = new Set([
  "privacy/monitoring-leak",
  "withdrawn/offer-stage",
]);

/** The rules of a checker, and the groups whose rules it was made without. */
export interface KnownRules {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly unused: readonly Group[];
}

/**
 * Applies the `allow` list of a document. An entry that has ended, or names a rule that cannot be switched off, changes
 * nothing and is a problem; so is one that nothing needed. One for a rule of an unused group is left alone.
 *
 * @param today `YYYY-MM-DD`; left out: end dates are not looked at
 */
export function suppress(
  findings: readonly Finding[],
  allow: readonly Suppression[],
  today: string | undefined,
  { rules, unused }: KnownRules,
): Suppressed {
  if (allow.length === 0) return { findings, suppressed: [], problems: [] };
  const problems: Problem[] = [];
  const live = new Map<
    string,
    { readonly entry: Suppression; readonly index: number; used: boolean }
  >();
  allow.forEach((entry, index) => {
    if (unused.includes(groupOf(entry.ruleId)) && !heldBySchemas.has(entry.ruleId)) return;
    const problem =
      problemOf(entry, today, rules) ?? (live.has(entry.ruleId) ? "unused" : undefined);
    if (problem) problems.push({ index, problem });
    else live.set(entry.ruleId, { entry, index, used: false });
  });
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const match = live.get(finding.ruleId);
    if (match) {
      match.used = true;
      suppressed.push({ ...finding, suppression: match.entry });
    } else kept.push(finding);
  }
  for (const { index, used } of live.values())
    if (!used) problems.push({ index, problem: "unused" });
  return { findings: kept, suppressed, problems: problems.sort((a, b) => a.index - b.index) };
}

function problemOf(
  entry: Suppression,
  today: string | undefined,
  rules: ReadonlyMap<string, Rule>,
): Problem["problem"] | undefined {
  if (heldBySchemas.has(entry.ruleId)) return "not-allowed";
  const rule = rules.get(entry.ruleId);
  if (!rule) return "unknown-rule";
  if (rule.suppressible === false || rule.id.startsWith("suppression/")) return "not-allowed";
  return today !== undefined && entry.until < today ? "expired" : undefined;
}
