import type { Located, SourceRange } from "../source/locate";
import { jsonLocator, type Locator } from "../source/locator";
import type { Problem, Unplaced } from "./problem";

type Places = Pick<Problem, "weighed"> & { readonly range: SourceRange };

function placesOf(locator: Locator, problem: Unplaced, found: Located): Places {
  const exists = found.depth === problem.path.length;
  if (exists && found.type === "scalar" && problem.points === "value") {
    const { words, weighedWords } = problem;
    const within = weighedWords ?? [];
    const ranges = words && rangesOf(locator, found.value, [words, ...within]);
    if (!ranges) return { range: found.value };
    const [range, ...weighed] = ranges;
    return { range: range ?? found.value, ...(weighedWords && { weighed }) };
  }
  // Objects and lists are named by their key, or by their first bracket: they may be long.
  return { range: found.key ?? { start: found.value.start, end: found.value.start + 1 } };
}

/** Where stretches of a string's value stand in its source. */
function rangesOf(
  locator: Locator,
  value: SourceRange,
  words: readonly SourceRange[],
): SourceRange[] | undefined {
  const offsets = [...new Set(words.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const places = locator.offsetsIn(value, offsets);
  if (!places) return undefined;
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
export const place = (text: string, offset: number, problems: readonly Unplaced[]): Problem[] =>
  placeWith(jsonLocator(text), offset, problems);

/** As `place`, in a source of any format. Looks at it only when there is a problem. */
export function placeWith(
  locator: Locator,
  offset: number,
  problems: readonly Unplaced[],
): Problem[] {
  if (problems.length === 0) return [];
  const found = locator.locate(problems.map(({ path }) => path));
  return problems.map((problem, index) => {
    const { words: _, weighedWords: __, points: ___, ...rest } = problem;
    const { range, weighed } = placesOf(locator, problem, found[index] as Located);
    return {
      ...rest,
      range: moved(range, offset),
      ...(weighed && { weighed: weighed.map((words) => moved(words, offset)) }),
    };
  });
}
