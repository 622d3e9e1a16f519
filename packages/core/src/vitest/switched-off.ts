import { severities } from "../check/severity";
import type { RuleMeta } from "../rules/define";
import { presets } from "../rules/presets";
import { secondLook } from "../rules/review/second-look";
import type { FairFeedbackOptions } from "./options";

/** Why a rule cannot find anything with these options; undefined when it can. */
export function switchedOff(rule: RuleMeta, options: FairFeedbackOptions): string | undefined {
  const { id } = rule;
  if (id === secondLook.id && !options.secondReader)
    return `${id} finds something only with a \`secondReader\`, and none was given.`;
  const isOff = (given: FairFeedbackOptions) =>
    severities(given, [rule])(rule, given.jurisdictions ?? []) === "off";
  const rules = pickOwn(options.rules, id);
  const { preset } = options;
  if (!isOff({ rules, ...(preset && { preset }) })) return undefined;
  if (rules[id]) return `${id} is switched off by \`rules\`: it cannot find anything.`;
  const other = presets.find((name) => !isOff({ preset: name }));
  return `${id} is not in the preset ${preset ?? "recommended"}: it cannot find anything. Give \`preset: "${other}"\`, or a severity for it in \`rules\`.`;
}

/** The chosen severity of one rule alone. */
function pickOwn(
  rules: NonNullable<FairFeedbackOptions["rules"]> = {},
  id: string,
): NonNullable<FairFeedbackOptions["rules"]> {
  const chosen = Object.hasOwn(rules, id) ? rules[id] : undefined;
  return chosen ? { [id]: chosen } : {};
}
