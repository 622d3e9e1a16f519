import { FairwellError } from "../../errors";
import type { TextRule } from "../../rules/define";
import type { Automaton, Jump } from "../../text/match/automaton";
import { EdgeTable } from "../../text/match/edge-table";
import type { CompiledRules, Meaning } from "./compile";
import { assertions, type EncodedRules, jumpTypes, scopes } from "./encode";
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
  const vocabulary = new Map<string, number>();
  for (let index = 0; index < words.length; index++)
    vocabulary.set(words[index] as string, index + 1);
  const [patternRoot = 0, ...conceptRoots] = encoded.roots;
  return {
    rules,
    words: readClasses(encoded.classes, words.length),
    meanings: readMeanings(encoded),
    automaton: {
      vocabulary,
      ...readStates(readNumbers(encoded.states)),
      conceptRoots,
      patternRoot,
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

function readStates(
  numbers: Int32Array,
): Pick<Automaton, "edges" | "jumps" | "accepts" | "takesConcept"> {
  const count = numbers[0] as number;
  const edges = new EdgeTable(roomFor(numbers.length));
  const jumps: (Jump[] | undefined)[] = new Array(count);
  const accepts: (number[] | undefined)[] = new Array(count);
  const takesConcept = new Uint8Array(count);
  let next = 1;
  for (let state = 1; state < count; state++) {
    const head = numbers[next++] as number;
    let symbol = 0;
    for (let edge = head >> 2; edge > 0; edge--) {
      symbol += numbers[next++] as number;
      edges.set(state, symbol, state + unzigzag(numbers[next++] as number));
      if (symbol & 1) takesConcept[state] = 1;
    }
    if (head & 2) {
      const list: Jump[] = [];
      for (let left = numbers[next++] as number; left > 0; left--) {
        const type = jumpTypes[numbers[next++] as number] as Jump["type"];
        const target = state + unzigzag(numbers[next++] as number);
        list.push(
          type === "empty" ? { type, target } : jumpOf(type, numbers[next++] as number, target),
        );
      }
      jumps[state] = list;
    }
    if (head & 1) {
      const end = next + 1 + (numbers[next] as number);
      accepts[state] = Array.from(numbers.subarray(next + 1, end));
      next = end;
    }
  }
  return { edges, jumps, accepts, takesConcept };
}

/** Edges take two numbers each, so a table of this size never has to grow. */
function roomFor(numbers: number): number {
  let room = 1 << 12;
  while (room < numbers) room *= 2;
  return room;
}

function jumpOf(type: Exclude<Jump["type"], "empty">, detail: number, target: number): Jump {
  switch (type) {
    case "shape":
      return { type, mask: detail, target };
    case "gap":
      return { type, most: detail >> 1, clause: (detail & 1) === 1, target };
    case "assertion":
      return { type, at: assertions[detail] as (typeof assertions)[number], target };
  }
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
