import { FairwellError } from "../../errors";
import type { TextRule } from "../../rules/define";
import type { Automaton } from "../../text/match/packed";
import { vocabularyOf } from "../../text/vocabulary";
import { StateCode } from "./coding/state-code";
import { StreamReader } from "./coding/streams";
import { codeUses, rankSymbols } from "./coding/symbol-ranks";
import { codeClasses, readWords } from "./coding/word-code";
import type { CompiledRules } from "./compile";
import { determinise } from "./determinise";
import type { EncodedRules } from "./encode";
import { codeMeanings } from "./meanings";
import { packGrouped } from "./pack-grouped";
import { machineOf } from "./quicken";

/**
 * Reads compiled rules that came with the package: a few milliseconds, where compiling takes a few hundred.
 *
 * @param rules the text rules of the language, which must be those that were compiled
 */
export function decodeRules(encoded: EncodedRules, rules: readonly TextRule[]): CompiledRules {
  if (rules.map((rule) => rule.id).join(" ") !== encoded.rules) refuse();
  const streams = new StreamReader(encoded.streams);
  const words = readWords(encoded.words);
  const classes = codeClasses(streams, words.length);
  const meanings = codeMeanings(streams, encoded.patterns, encoded.gates);
  const ranks = rankSymbols(codeUses(streams, encoded.symbols));
  const states = new StateCode(streams, ranks).code();
  const names = {
    vocabulary: vocabularyOf(words),
    root: 1,
    dynamic: new Map(Object.entries(encoded.dynamic)),
  };
  const automaton = { ...packGrouped(states), ...names };
  const quicker = (): Automaton => {
    const fewer = determinise(states, encoded.symbols);
    return fewer ? { ...fewer, ...names } : automaton;
  };
  return { rules, words: classes, meanings, machine: machineOf(automaton, quicker) };
}

function refuse(): never {
  throw new FairwellError(
    "invalid_options",
    "The compiled rules of this package are not those of its list of rules. Build the package again.",
  );
}
