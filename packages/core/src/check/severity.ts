import { FairwellError } from "../errors";
import type { Severity } from "../finding";
import { nearest } from "../model/nearest";
import type { Jurisdiction } from "../model/value/locale";
import type { RuleMeta, TextRule } from "../rules/define";
import { presetSeverity } from "../rules/presets";
import type { CheckerOptions } from "./options";

/** Severity of a rule under a list of jurisdictions, or `off`. */
export type SeverityOf = (
  rule: RuleMeta,
  jurisdictions: readonly Jurisdiction[],
) => Severity | "off";

const rank: Readonly<Record<Severity, number>> = { info: 0, warn: 1, error: 2 };

/** Law that also applies in a place. */
const wider: Readonly<Partial<Record<Jurisdiction, Jurisdiction>>> = {
  DE: "EU",
  FR: "EU",
  "US-NYC": "US",
  "US-IL": "US",
  "CA-ON": "CA",
};

/**
 * Prepares the severities: the strictest of the listed jurisdictions, then the preset, then the option for the rule.
 *
 * @throws FairwellError `unknown_rule`, `invalid_options`
 */
export function severities(options: CheckerOptions, rules: readonly RuleMeta[]): SeverityOf {
  const preset = options.preset ?? "recommended";
  const chosen = options.rules ?? {};
  requireKnown(chosen, rules);
  return (rule, jurisdictions) => {
    const own = Object.hasOwn(chosen, rule.id) ? chosen[rule.id] : undefined;
    return own ?? presetSeverity(preset, rule, strictest(rule, jurisdictions));
  };
}

/**
 * What a heap of findings in one text does to the severity of its rules.
 *
 * @param hits by the place of the rule in the list, in a text of so many words
 */
export function raisedBy(
  rules: readonly TextRule[],
  { hits, words }: { readonly hits: readonly { readonly rule: number }[]; readonly words: number },
  { rules: chosen = {} }: CheckerOptions,
): (rule: number, severity: Severity) => Severity {
  const counts = new Map<number, number>();
  for (const { rule } of hits) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return (index, severity) => {
    const { id, heap } = rules[index] as TextRule;
    if (!heap || Object.hasOwn(chosen, id) || rank[heap.severity] <= rank[severity])
      return severity;
    const found = counts.get(index) ?? 0;
    return found * 100 > heap.over * Math.max(words, 100) ? heap.severity : severity;
  };
}

function strictest(rule: RuleMeta, jurisdictions: readonly Jurisdiction[]): Severity {
  const table = rule.severityIn;
  if (!table) return rule.severity;
  let most: Severity | undefined;
  for (const place of jurisdictions) {
    const around = wider[place];
    const here = table[place] ?? (around && table[around]) ?? rule.severity;
    if (most === undefined || rank[here] > rank[most]) most = here;
  }
  return most ?? rule.severity;
}

function requireKnown(
  chosen: Readonly<Record<string, Severity | "off">>,
  rules: readonly RuleMeta[],
): void {
  const ids = new Set<string>(rules.map((rule) => rule.id));
  for (const [id, severity] of Object.entries(chosen)) {
    if (!ids.has(id)) {
      const near = nearest(id, ids);
      const hint = near ? ` Did you mean \`${near}\`?` : "";
      // Only what looks like an id is repeated: anything else may be a text in the wrong place.
      const which = /^[\w/-]{1,60}$/.test(id)
        ? `There is no rule \`${id}\``
        : "No rule has this id";
      throw new FairwellError("unknown_rule", `${which}.${hint}`);
    }
    if (typeof severity !== "string" || (severity !== "off" && !Object.hasOwn(rank, severity))) {
      throw new FairwellError(
        "invalid_options",
        `The severity of \`${id}\` is not one that Fairwell has. Use \`error\`, \`warn\`, \`info\` or \`off\`.`,
      );
    }
  }
}
