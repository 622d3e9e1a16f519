import type { CompiledRules } from "../check/compiled/compile";
import type { Group, Rule, TextRule } from "../rules/define";

/** The rules of one group for texts in one language, with what of the lexicon they need and no more. */
export interface RulePack {
  readonly group: Group;
  /** Primary language of the texts that its text rules read. */
  readonly language: string;
  readonly rules: readonly Rule[];
  /** The text rules, ready to run; undefined when the group has none. */
  readonly compiled: () => CompiledRules | undefined;
}

/** Groups that are packs. The rules about the `allow` list are part of every checker. */
export const packGroups: readonly Group[] = [
  "fair",
  "proxy",
  "coded",
  "tone",
  "honesty",
  "privacy",
  "substance",
  "process",
  "withdrawn",
  "address",
];

/**
 * Makes a pack.
 *
 * @param compile from the sources, the compiler; in the built package it reads what the build compiled
 */
export function packOf(
  language: string,
  group: Group,
  rules: readonly Rule[],
  compile: (language: string, rules: readonly TextRule[]) => CompiledRules | undefined,
): RulePack {
  const compiled = () => {
    const own = rules.filter(
      (rule): rule is TextRule => rule.type === "text" && rule.locales.includes(language),
    );
    return own.length > 0 ? compile(language, own) : undefined;
  };
  return { group, language, rules, compiled };
}
