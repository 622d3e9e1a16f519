import { type Located, locate, type SourceRange } from "../source/locate";
import { stringOffsets } from "../source/string-offsets";
import type { Problem, Unplaced } from "./problem";

function rangeOf(text: string, problem: Unplaced, found: Located): SourceRange {
  const exists = found.depth === problem.path.length;
  if (exists && found.type === "scalar" && problem.points === "value") {
    const { words } = problem;
    if (!words || text[found.value.start] !== '"') return found.value;
    const [start = 0, end = 0] = stringOffsets(text, found.value.start, [words.start, words.end]);
    return { start, end };
  }
  // Objects and lists are named by their key, or by their first bracket: they may be long.
  return found.key ?? { start: found.value.start, end: found.value.start + 1 };
}

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
    const { words: _, points: __, ...rest } = problem;
    const { start, end } = rangeOf(text, problem, found[index] as Located);
    return { ...rest, range: { start: start + offset, end: end + offset } };
  });
}
