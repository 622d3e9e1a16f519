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
  // The next of each kind; searching for one kind of break is many times faster than looking at every unit.
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed !== -1 || carriage !== -1) {
    if (carriage === -1 || (feed !== -1 && feed < carriage)) {
      ends.push(feed);
      starts.push(feed + 1);
      feed = text.indexOf("\n", feed + 1);
      continue;
    }
    ends.push(carriage);
    const both = feed === carriage + 1;
    starts.push(carriage + (both ? 2 : 1));
    if (both) feed = text.indexOf("\n", feed + 1);
    carriage = text.indexOf("\r", carriage + 1);
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
