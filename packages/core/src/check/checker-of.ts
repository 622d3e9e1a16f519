import type { Rule, TextRule } from "../rules/define";
import { type Checker, checkerFrom } from "./checker";
import { compiledRules } from "./compiled/rules";
import type { CheckerOptions } from "./options";

/**
 * Makes a checker of a list of rules, which are compiled together.
 *
 * @throws FairwellError `unknown_rule`, `invalid_options`
 */
export function checkerOf(rules: readonly Rule[], given: CheckerOptions = {}): Checker {
  const setsFor = (language: string) => {
    const set = compiledRules(
      language,
      rules.filter(
        (rule): rule is TextRule => rule.type === "text" && rule.locales.includes(language),
      ),
    );
    return set ? [set] : [];
  };
  return checkerFrom({ rules, setsFor }, given);
}
