import { type Located, locate, type SourceRange } from "../source/locate";
import { stringOffsets } from "../source/string-offsets";
import type { Problem, Unplaced } from "./problem";

type Places = Pick<Problem, "weighed"> & { readonly range: SourceRange };

function placesOf(text: string, problem: Unplaced, found: Located): Places {
  const exists = found.depth === problem.path.length;
  if (exists && found.type === "scalar" && problem.points === "value") {
    const { words, weighedWords } = problem;
    if (!words || text[found.value.start] !== '"') return { range: found.value };
    const within = weighedWords ?? [];
    const [range, ...weighed] = rangesOf(text, found.value.start, [words, ...within]);
    return { range: range ?? found.value, ...(weighedWords && { weighed }) };
  }
  // Objects and lists are named by their key, or by their first bracket: they may be long.
  return { range: found.key ?? { start: found.value.start, end: found.value.start + 1 } };
}

/** Where stretches of a string's value stand in its source. */
function rangesOf(text: string, quote: number, words: readonly SourceRange[]): SourceRange[] {
  const offsets = [...new Set(words.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const places = stringOffsets(text, quote, offsets);
  const placeOf = (offset: number) => places[offsets.indexOf(offset)] as number;
  return words.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }));
}

const moved = ({ start, end }: SourceRange, offset: number): SourceRange => ({
  start: start + offset,
  end: end + offset,
});

/**
 * Finds the places of problems in a JSON text, in one pass over it.
 *
 * @param text the JSON text in which the paths lead
 * @param offset of the text in its file
 */
export function place(text: string, offset: number, problems: readonly Unplaced[]): Problem[] {
  if (problems.length === 0) return [];
  const found = locate(
    text,
    problems.map(({ path }) => path),
  );
  return problems.map((problem, index) => {
    const { words: _, weighedWords: __, points: ___, ...rest } = problem;
    const { range, weighed } = placesOf(text, problem, found[index] as Located);
    return {
      ...rest,
      range: moved(range, offset),
      ...(weighed && { weighed: weighed.map((words) => moved(words, offset)) }),
    };
  });
}
