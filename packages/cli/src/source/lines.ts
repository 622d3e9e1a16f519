/** A place as editors count it: both from 1; columns in UTF-16 units, as in VS Code and the language server protocol. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text. Line breaks are LF, CRLF and CR. */
export interface Lines {
  /** Number of lines; at least 1. */
  readonly count: number;
  /** Number of the first: 1, or more for a part of a file. */
  readonly first: number;
  /** Line and column of an offset in UTF-16 units. */
  position(offset: number): Position;
  /** Start and end (without its line break) of a line, by its number. */
  range(line: number): { readonly start: number; readonly end: number };
}

/**
 * Finds the lines of a text.
 *
 * @param first number of the first line, when the text is a part of a file
 * @example linesOf('{\n  "a": 1\n}').position(4) // { line: 2, column: 3 }
 */
export function linesOf(text: string, first = 1): Lines {
  const starts = [0];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x0a && unit !== 0x0d) continue;
    ends.push(at);
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    starts.push(at + 1);
  }
  ends.push(text.length);

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    count: starts.length,
    first,
    position(offset) {
      const line = lineAt(offset);
      return { line: line + first, column: offset - (starts[line] as number) + 1 };
    },
    range: (line) => ({ start: starts[line - first] ?? 0, end: ends[line - first] ?? 0 }),
  };
}
