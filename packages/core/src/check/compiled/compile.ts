import type { Language } from "../../lexicon";
import type { Exception, Gate, TextRule } from "../../rules/define";
import { AutomatonBuilder } from "../../text/match/automaton";
import { numberRoleWords, type WordTable, wordTable } from "../../text/roles/word-table";
import { type Machine, machineOf } from "./quicken";

/** What a match of a pattern means: a hit of a rule, or an exception from it. */
export type Meaning =
  | { readonly type: "hit"; readonly rule: number; readonly gate: Gate }
  | { readonly type: "exception"; readonly rule: number; readonly scope: Exception["scope"] };

/** All text rules of a language, ready to run. */
export interface CompiledRules {
  readonly rules: readonly TextRule[];
  readonly machine: Machine;
  readonly words: WordTable;
  /** By pattern number; a pattern that several rules share has several. */
  readonly meanings: readonly (readonly Meaning[])[];
}

/**
 * Compiles all patterns of all rules, with the concepts that they name, into one automaton.
 *
 * @throws FairwellError `invalid_pattern`
 */
export function compileRules(rules: readonly TextRule[], language: Language): CompiledRules {
  const concepts = new Map(language.concepts.map((concept) => [concept.name, concept.phrases]));
  const builder = new AutomatonBuilder((name) => concepts.get(name));
  const classes = numberRoleWords(language.roles, (word) => builder.word(word));
  const meanings: Meaning[][] = [];
  const numbers = new Map<string, number>();
  const add = (pattern: string, meaning: Meaning) => {
    let number = numbers.get(pattern);
    if (number === undefined) {
      number = builder.add(pattern);
      numbers.set(pattern, number);
      meanings[number] = [];
    }
    meanings[number]?.push(meaning);
  };
  rules.forEach((rule, index) => {
    for (const pattern of rule.patterns) {
      const own = typeof pattern === "string" ? {} : pattern;
      add(typeof pattern === "string" ? pattern : pattern.pattern, {
        type: "hit",
        rule: index,
        gate: gateOf(rule, own),
      });
    }
    for (const { pattern, scope } of rule.unless ?? [])
      add(pattern, { type: "exception", rule: index, scope });
  });
  const automaton = builder.finish();
  return {
    rules,
    machine: machineOf(automaton),
    words: wordTable(classes, automaton.vocabulary.words.length - 1),
    meanings,
  };
}

/** The pattern's own gate over the rule's. */
function gateOf(rule: Gate, own: Gate): Gate {
  const roles = own.roles ?? rule.roles;
  const polarity = own.polarity ?? rule.polarity;
  const quoted = own.quoted ?? rule.quoted;
  return {
    ...(roles && { roles }),
    ...(polarity && { polarity }),
    ...(quoted && { quoted }),
  };
}
