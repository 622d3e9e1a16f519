import { nearest } from "@fairwell/core";
import { type Rule, rules } from "@fairwell/core/rules";
import { UsageError } from "../command-line/usage-error";

/**
 * The rule that a person means.
 *
 * @throws UsageError that names the nearest rule, or the rules of the group
 */
export function ruleNamed(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (found) return found;
  const ids = rules.map((rule) => rule.id);
  const byName = ids.find((known) => known.slice(known.indexOf("/") + 1) === id);
  const near = byName ?? nearest(id, ids);
  throw new UsageError(
    "There is no such rule",
    near ? `Did you mean \`${near}\`?` : "`fairwell rules` lists them all.",
  );
}
