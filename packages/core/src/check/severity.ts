import { FairwellError } from "../errors";
import type { Severity } from "../finding";
import { nearest } from "../model/nearest";
import type { Jurisdiction } from "../model/value/locale";
import type { Rule } from "../rules/define";
import { presetSeverity } from "../rules/presets";
import type { CheckerOptions } from "./options";

/** Severity of a rule under a list of jurisdictions, or `off`. */
export type SeverityOf = (rule: Rule, jurisdictions: readonly Jurisdiction[]) => Severity | "off";

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
export function severities(options: CheckerOptions, rules: readonly Rule[]): SeverityOf {
  const preset = options.preset ?? "recommended";
  const chosen = options.rules ?? {};
  requireKnown(chosen, rules);
  return (rule, jurisdictions) => {
    const own = Object.hasOwn(chosen, rule.id) ? chosen[rule.id] : undefined;
    return own ?? presetSeverity(preset, rule, strictest(rule, jurisdictions));
  };
}

function strictest(rule: Rule, jurisdictions: readonly Jurisdiction[]): Severity {
  const table = rule.severityIn;
  if (!table || jurisdictions.length === 0) return rule.severity;
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
  rules: readonly Rule[],
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
