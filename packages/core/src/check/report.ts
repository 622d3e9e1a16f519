import type { Finding, Path, Report, Severity, SuppressedFinding } from "../finding";
import { type DocumentHit, groupOf, type Rule } from "../rules/define";
import { type Wording, wordingOf } from "../rules/messages/catalogue";
import { fillRewrite } from "../rules/messages/rewrites";
import { resolveSources } from "../rules/sources";
import type { CheckerOptions } from "./options";

/** Makes the finding of a rule at a place. `criterion` is the label of the criterion that the place is about. */
export type MakeFinding = (
  rule: Rule,
  severity: Severity,
  hit: DocumentHit,
  criterion?: string,
) => Finding;

/** What all findings of a rule share, but for the criterion. */
interface Shared extends Pick<Finding, "suggestions" | "sources"> {
  readonly wording: Wording;
}

/** A maker of findings that keeps what all findings of a rule share. */
export function findingMaker({ messages, rewrites }: CheckerOptions = {}): MakeFinding {
  const shared = new Map<Rule, Shared>();
  const sharedOf = (rule: Rule): Shared => {
    let common = shared.get(rule);
    if (!common) {
      const wording = wordingOf(rule, messages, rewrites);
      const sources = resolveSources(rule.sources);
      common = { wording, suggestions: suggestionsOf(wording), sources };
      shared.set(rule, common);
    }
    return common;
  };
  return (rule, severity, hit, criterion) => {
    const { wording, suggestions, sources } = sharedOf(rule);
    return {
      ruleId: rule.id,
      group: groupOf(rule.id),
      severity,
      message: wording.replaced ?? hit.message ?? wording.message,
      path: hit.path,
      ...(hit.start !== undefined && hit.end !== undefined && { start: hit.start, end: hit.end }),
      ...(rule.ground && { ground: rule.ground }),
      suggestions: criterion === undefined ? suggestions : suggestionsOf(wording, criterion),
      sources,
    };
  };
}

function suggestionsOf(
  { suggestion, rewrite }: Wording,
  criterion?: string,
): Finding["suggestions"] {
  const sentence = fillRewrite(rewrite, criterion);
  return [{ message: suggestion, ...(sentence !== undefined && { rewrite: sentence }) }];
}

/** Sorts and counts. */
export function reportOf(
  findings: readonly Finding[],
  suppressed: readonly SuppressedFinding[],
  notChecked: readonly string[],
): Report {
  const counts: Record<Severity, number> = { error: 0, warn: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return {
    findings: [...findings].sort(byPlace),
    suppressed: [...suppressed].sort(byPlace),
    counts,
    notChecked,
  };
}

/** By path, then by start; at the same place the whole object first, then by rule. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    comparePaths(a.path, b.path) ||
    (a.start ?? -1) - (b.start ?? -1) ||
    (a.end ?? -1) - (b.end ?? -1) ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}

function comparePaths(a: Path, b: Path): number {
  if (a === b) return 0;
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const left = a[index] as string | number;
    const right = b[index] as string | number;
    if (left === right) continue;
    if (typeof left === "number" && typeof right === "number") return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}
