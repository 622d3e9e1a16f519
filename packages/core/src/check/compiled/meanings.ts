import type { Gate } from "../../rules/define";
import { Stream, type Streams } from "./coding/streams";
import type { Meaning } from "./compile";

const scopes = ["overlap", "within", "clause", "sentence"] as const;

/** A meaning as numbers. */
interface NumberedMeaning {
  readonly rule: number;
  readonly detail: number;
}

/**
 * Codes what each pattern means.
 *
 * @param gates by number
 * @param given for the writer: see `numbered`
 */
export function codeMeanings(
  streams: Streams,
  patterns: number,
  gates: readonly Gate[],
  given?: readonly (readonly NumberedMeaning[])[],
): readonly (readonly Meaning[])[] {
  const lists: Meaning[][] = [];
  for (let pattern = 0; pattern < patterns; pattern++) {
    const wanted = given?.[pattern];
    const list: Meaning[] = [];
    const count = streams.code(Stream.meanings, wanted?.length ?? 0);
    for (let index = 0; index < count; index++) {
      const rule = streams.code(Stream.meanings, wanted?.[index]?.rule ?? 0);
      const detail = streams.code(Stream.meanings, wanted?.[index]?.detail ?? 0);
      const scope = scopes[detail];
      if (scope) list.push({ type: "exception", rule, scope });
      else list.push({ type: "hit", rule, gate: gates[detail - scopes.length] ?? {} });
    }
    lists.push(list);
  }
  return lists;
}

/** Meanings as numbers, with the gates that they have. */
export function numbered(meanings: readonly (readonly Meaning[])[]): {
  readonly gates: readonly Gate[];
  readonly lists: readonly (readonly NumberedMeaning[])[];
} {
  const gates = new Map<string, number>();
  const lists = meanings.map((list) =>
    list.map((meaning) => ({
      rule: meaning.rule,
      detail:
        meaning.type === "exception"
          ? scopes.indexOf(meaning.scope)
          : scopes.length + numberIn(gates, JSON.stringify(meaning.gate)),
    })),
  );
  return { gates: [...gates.keys()].map((gate) => JSON.parse(gate) as Gate), lists };
}

/** Gives patterns that mean the same one number, so that all of a rule's can end in one state. */
export function mergeMeanings(meanings: readonly (readonly Meaning[])[]): {
  readonly merged: readonly (readonly Meaning[])[];
  readonly numberOf: (pattern: number) => number;
} {
  const numbers = new Map<string, number>();
  const merged: (readonly Meaning[])[] = [];
  const byPattern = meanings.map((list) => {
    const number = numberIn(numbers, JSON.stringify(list));
    merged[number] = list;
    return number;
  });
  return { merged, numberOf: (pattern) => byPattern[pattern] as number };
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
