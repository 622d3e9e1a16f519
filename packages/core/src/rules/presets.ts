import type { Severity } from "../finding";
import type { Group, RuleMeta } from "./define";

/**
 * - `recommended`: every rule at its own severity.
 * - `strict`: the same, and what is `info` becomes `warn`; also the rules that only this preset has.
 * - `legal-only`: the rules that rest on law: protected grounds, personal data, what may be said of a withdrawn post.
 */
export type Preset = "recommended" | "strict" | "legal-only";

export const presets: readonly Preset[] = ["recommended", "strict", "legal-only"];

/** Groups that rest on law as a whole. In the others a rule has to name a protected ground. */
const legalGroups: ReadonlySet<Group> = new Set(["fair", "privacy", "suppression"]);

/** Rules outside those groups that rest on law. */
const legalRules: ReadonlySet<string> = new Set([
  "honesty/false-hope",
  "honesty/keep-on-file",
  "process/adverse-action",
  "withdrawn/confidential",
  "withdrawn/hint",
  "withdrawn/offer-stage",
  "withdrawn/pretext",
]);

/** The severity that a preset gives a rule, or `off`. */
export function presetSeverity(
  preset: Preset,
  rule: RuleMeta,
  severity: Severity,
): Severity | "off" {
  if (rule.presets && !rule.presets.includes(preset)) return "off";
  if (preset === "strict") return severity === "info" ? "warn" : severity;
  if (preset === "recommended" || isLegal(rule)) return severity;
  return "off";
}

function isLegal(rule: RuleMeta): boolean {
  const group = rule.id.slice(0, rule.id.indexOf("/")) as Group;
  return rule.ground !== undefined || legalGroups.has(group) || legalRules.has(rule.id);
}
