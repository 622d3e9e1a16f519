import { type Checker, checkerFrom } from "./check/checker";
import type { CompiledRules } from "./check/compiled/compile";
import type { CheckerOptions } from "./check/options";
import { FairwellError } from "./errors";
import { packGroups, type RulePack } from "./packs/pack";
import { suppression } from "./rules/suppression";

export type { Checker } from "./check/checker";
export type { CheckerOptions, DocumentOptions, TextOptions } from "./check/options";
export type { RulePack } from "./packs/pack";

/** What a checker of packs is made with. */
export interface PackedCheckerOptions extends CheckerOptions {
  /** The groups of rules that are used, each imported from a module of its own. */
  readonly packs: readonly RulePack[];
}

/**
 * Makes a checker of some groups of rules only, so that a program carries no others. Several packs find what the whole
 * catalogue finds with their rules. The rules about the `allow` list are always used; entries for rules of a group that
 * is not used are left alone.
 *
 * @throws FairwellError `unknown_rule` for a rule id that no pack has; `invalid_options`
 * @example
 * import { createChecker } from "@fairwell/core/checker";
 * import { fair } from "@fairwell/core/en/fair";
 * import { tone } from "@fairwell/core/en/tone";
 *
 * const checker = createChecker({ packs: [fair, tone], preset: "strict" });
 */
export function createChecker({ packs, ...options }: PackedCheckerOptions): Checker {
  requirePacks(packs);
  const used = new Set(packs);
  const rules = [...[...used].flatMap((pack) => pack.rules), ...suppression];
  const groups = new Set([...used].map(({ group }) => group));
  const setsFor = (language: string): readonly CompiledRules[] =>
    [...used]
      .filter((pack) => pack.language === language)
      .map((pack) => pack.compiled())
      .filter((set) => set !== undefined);
  const unused = packGroups.filter((group) => !groups.has(group));
  return checkerFrom({ rules, setsFor, unused }, options);
}

function requirePacks(packs: unknown): void {
  if (Array.isArray(packs) && packs.length > 0 && packs.every(isPack)) return;
  throw new FairwellError(
    "invalid_options",
    'The checker has no packs of rules. Give a list such as `packs: [tone]`, with `tone` from "@fairwell/core/en/tone".',
  );
}

const isPack = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "compiled" in value && "rules" in value;
