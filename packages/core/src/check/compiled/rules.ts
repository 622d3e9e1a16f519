import { languageOf } from "../../lexicon";
import type { TextRule } from "../../rules/define";
import { type CompiledRules, compileRules } from "./compile";

/**
 * The text rules of a language, ready to run; undefined when the language has no lexicon or no rules.
 *
 * In the built package this module is another one, made by `compiled-rules.plugin.ts`: it reads rules that were compiled
 * by the build, so that neither the lexicon nor the compiler is part of the package.
 */
export function compiledRules(
  language: string,
  rules: readonly TextRule[],
): CompiledRules | undefined {
  const lexicon = languageOf(language);
  return lexicon && rules.length > 0 ? compileRules(rules, lexicon) : undefined;
}
