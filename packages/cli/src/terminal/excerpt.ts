import { type Cell, cellsOf, hasRightToLeft } from "./cells";

/** UTF-16 offsets in a line. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** A line of a file and the row under it that marks the words. */
export interface Excerpt {
  readonly line: string;
  /** What stands under the line, after so many spaces; undefined when the words are marked in the line itself. */
  readonly marks?: { readonly indent: number; readonly row: string };
  /** The part of the marked words that is shown. */
  readonly shown: LineRange;
}

const widthOf = (cells: readonly Cell[]): number =>
  cells.reduce((sum, cell) => sum + cell.width, 0);
const textOf = (cells: readonly Cell[]): string => cells.map((cell) => cell.text).join("");

/** Takes cells from the front (or the back) while they fit. */
function fitting(cells: readonly Cell[], room: number, from: "front" | "back"): Cell[] {
  const ordered = from === "front" ? cells : [...cells].reverse();
  const taken: Cell[] = [];
  let left = room;
  for (const cell of ordered) {
    if (cell.width > left) break;
    left -= cell.width;
    taken.push(cell);
  }
  return from === "front" ? taken : taken.reverse();
}

/** A line may be a megabyte long: only so many UTF-16 units for each column are looked at on either side of a mark. */
const unitsPerColumn = 3;

interface Cut {
  readonly before: readonly Cell[];
  readonly marked: readonly Cell[];
  readonly after: readonly Cell[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Whether the marked words themselves were too long. */
  readonly cutMarked: boolean;
}

/** Cuts a line to a width so that the marked words stay, with as much around them as there is room for. */
function cut(
  before: readonly Cell[],
  marked: readonly Cell[],
  after: readonly Cell[],
  width: number,
): Cut {
  const whole = { before, marked, after, cutBefore: false, cutAfter: false, cutMarked: false };
  if (widthOf(before) + widthOf(marked) + widthOf(after) <= width) return whole;
  const room = width - 2;
  const kept = fitting(marked, Math.max(10, room - 12), "front");
  const cutMarked = kept.length < marked.length;
  const rest = room - widthOf(kept);
  const wantedAfter = cutMarked
    ? 0
    : Math.min(widthOf(after), Math.max(Math.floor(rest / 2), rest - widthOf(before)));
  const head = fitting(before, rest - wantedAfter, "back");
  const tail = cutMarked ? [] : fitting(after, rest - widthOf(head), "front");
  return {
    before: head,
    marked: kept,
    after: tail,
    cutBefore: head.length < before.length,
    cutAfter: cutMarked || tail.length < after.length,
    cutMarked,
  };
}

/** U+2068 … U+2069 keep a run in one piece; U+2066 … U+2069 keep the line running from left to right (UAX 9). */
const isolate = (text: string): string => (text === "" ? "" : `\u2068${text}\u2069`);
const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/**
 * Shows words in their line.
 *
 * @param line the line, without its line break
 * @param range UTF-16 offsets of the words in the line; what lies beyond the line is left out
 * @param width columns that the line may take
 * @param weighed those of the words that weighed most: they get `^`, the others `~`. None: all get `^`
 */
export function excerpt(
  line: string,
  range: LineRange,
  width: number,
  weighed: readonly LineRange[] = [],
): Excerpt {
  const reach = width * unitsPerColumn;
  const from = Math.min(Math.max(0, range.start), line.length);
  const to = Math.min(Math.max(from, range.end), line.length);
  const low = from > reach ? boundary(line, from - reach) : 0;
  const high = to + reach < line.length ? boundary(line, to + reach) : line.length;
  const cells = cellsOf(line.slice(low, high), low);
  const first = cells.findIndex((cell) => cell.end > from);
  const middle = first < 0 ? cells.length : first;
  const last = cells.findIndex((cell, index) => index >= middle && cell.start >= to);
  const end = last < 0 ? cells.length : last;
  const before = cells.slice(0, middle);
  const marked = cells.slice(middle, end);
  const after = cells.slice(end);
  const parts = cut(before, marked, after, width);
  const head = (low > 0 || parts.cutBefore ? "…" : "") + textOf(parts.before);
  const tail = textOf(parts.after) + (high < line.length || parts.cutAfter ? "…" : "");
  const words = textOf(parts.marked);
  const shown = { start: from, end: parts.cutMarked ? (parts.marked.at(-1)?.end ?? from) : to };
  if (hasRightToLeft(head + words + tail)) {
    return { line: leftToRight(`${isolate(head)}▸${isolate(words)}◂${isolate(tail)}`), shown };
  }
  return {
    line: head + words + tail,
    shown,
    marks: {
      indent:
        (head.startsWith("…") && (low > 0 || parts.cutBefore) ? 1 : 0) + widthOf(parts.before),
      row: rowUnder(parts.marked, weighed) || "^",
    },
  };
}

const rowUnder = (cells: readonly Cell[], weighed: readonly LineRange[]): string =>
  cells
    .map(({ start, end, width }) => {
      const heavy = weighed.length === 0 || weighed.some((word) => meets(word, start, end));
      return (heavy ? "^" : "~").repeat(width);
    })
    .join("");

const meets = (word: LineRange, start: number, end: number): boolean =>
  word.start < end && word.end > start;

/** A place that does not part the halves of a surrogate pair. */
function boundary(line: string, at: number): number {
  const unit = line.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
