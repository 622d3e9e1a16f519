import { FairwellError } from "../../errors";
import type { TextRule } from "../../rules/define";
import type { PackedStates } from "../../text/match/packed";
import { createScratch } from "../../text/match/scratch";
import { StatePacker } from "../../text/match/state-packer";
import { vocabularyOf } from "../../text/vocabulary";
import type { CompiledRules, Meaning } from "./compile";
import { type EncodedRules, scopes } from "./encode";
import { readNumbers, unzigzag } from "./numbers";

/**
 * Reads compiled rules that came with the package: a few milliseconds, where compiling takes a few hundred.
 *
 * @param rules the text rules of the language, which must be those that were compiled
 */
export function decodeRules(encoded: EncodedRules, rules: readonly TextRule[]): CompiledRules {
  if (rules.map((rule) => rule.id).join(" ") !== encoded.rules) {
    throw new FairwellError(
      "invalid_options",
      "The compiled rules of this package are not those of its list of rules. Build the package again.",
    );
  }
  const words = encoded.words.split(" ");
  return {
    rules,
    words: readClasses(encoded.classes, words.length),
    meanings: readMeanings(encoded),
    scratch: createScratch(),
    automaton: {
      vocabulary: vocabularyOf(words),
      ...readStates(readNumbers(encoded.states)),
      root: encoded.root,
      dynamic: new Map(Object.entries(encoded.dynamic)),
    },
  };
}

function readClasses(text: string, count: number): Int32Array {
  const table = new Int32Array(count + 1);
  const numbers = readNumbers(text);
  let word = 0;
  for (let index = 0; index < numbers.length; index += 2) {
    word += numbers[index] as number;
    table[word] = numbers[index + 1] as number;
  }
  return table;
}

function readStates(numbers: Int32Array): PackedStates {
  const [count = 0, edges = 0, jumps = 0, accepts = 0] = numbers;
  const packer = new StatePacker(count, edges, jumps, accepts);
  let next = 4;
  for (let state = 1; state < count; state++) {
    const head = numbers[next++] as number;
    packer.begin(head >> 2);
    let symbol = 0;
    let target = state;
    for (let left = head >> 2; left > 0; left--) {
      symbol += numbers[next++] as number;
      target += unzigzag(numbers[next++] as number);
      packer.edge(symbol, target);
    }
    for (let left = head & 2 ? (numbers[next++] as number) : 0; left > 0; left--) {
      packer.jump(
        numbers[next] as number,
        numbers[next + 1] as number,
        state + unzigzag(numbers[next + 2] as number),
      );
      next += 3;
    }
    for (let left = head & 1 ? (numbers[next++] as number) : 0; left > 0; left--) {
      packer.accept(numbers[next++] as number);
    }
    packer.next();
  }
  return packer.finish();
}

function readMeanings({ meanings, gates }: EncodedRules): readonly (readonly Meaning[])[] {
  const numbers = readNumbers(meanings);
  const lists: Meaning[][] = [];
  for (let next = 0; next < numbers.length; ) {
    const list: Meaning[] = [];
    for (let left = numbers[next++] as number; left > 0; left--) {
      const rule = numbers[next++] as number;
      const detail = numbers[next++] as number;
      const scope = scopes[detail];
      if (scope) list.push({ type: "exception", rule, scope });
      else list.push({ type: "hit", rule, gate: gates[detail - scopes.length] ?? {} });
    }
    lists.push(list);
  }
  return lists;
}
