/**
 * What a stretch of text looks like on a terminal: cells of known width. Nothing that could move the cursor, hide text
 * or reorder it gets through.
 */
export interface Cell {
  /** What is printed. */
  readonly text: string;
  /** Columns that it takes. */
  readonly width: number;
  /** UTF-16 offsets of what it stands for. */
  readonly start: number;
  readonly end: number;
}

const tabStop = 4;

/** What has no look of its own: controls, bidi controls, zero-width, tag, private and unassigned characters. */
const invisible = /[\p{C}\p{Zl}\p{Zp}]/u;

/** Zero-width joiner and variation selectors belong to the sign before them. */
const joins = /^(?:\u200c|\u200d|\ufe0e|\ufe0f)$/u;

const combining = /^[\p{Mn}\p{Me}]$/u;

/**
 * Two columns wide: East Asian Width W and F (Unicode TR 11), as ranges, and signs that are emoji by default.
 */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18aff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]$|^\p{Emoji_Presentation}$/u;

/** Letters that run from right to left. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a text has letters that run from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

const codeName = (point: string): string =>
  `<U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;

/**
 * Signs that stand for themselves, one column wide, and join with none of the others: ASCII, letters of European
 * languages, dashes, quotation marks, bullets and arrows (Unicode, Grapheme_Cluster_Break=Other; UAX 29).
 */
const plainText =
  /^[\t\x20-\x7e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0391-\u03a1\u03a3-\u03ff\u0400-\u0482\u2010-\u2027\u2030-\u203b\u2190-\u2193]*$/;

let segmenter: Intl.Segmenter | undefined;

function* graphemes(text: string): Generator<string> {
  // The segmenter takes ten milliseconds to make.
  if (plainText.test(text)) yield* text;
  else {
    segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
    for (const { segment } of segmenter.segment(text)) yield segment;
  }
}

function cellOf(grapheme: string): { text: string; width: number } {
  if (plainText.test(grapheme)) return { text: grapheme, width: 1 };
  let text = "";
  let width = 0;
  for (const point of grapheme) {
    if (text !== "" && (joins.test(point) || combining.test(point))) {
      text += point;
      if (point === "\ufe0f") width = Math.max(width, 2);
    } else if (invisible.test(point)) {
      const name = codeName(point);
      text += name;
      width += name.length;
    } else {
      // Signs that are joined into one (a family, a flag) are as wide as the widest of them.
      const own = wide.test(point) || /\p{Regional_Indicator}/u.test(point) ? 2 : 1;
      width = text === "" ? own : Math.max(width, own);
      text += point;
    }
  }
  return { text, width };
}

/** `##[error]`, `##vso[…]`, `##teamcity[…]`: build servers take these for commands wherever they stand in a line. */
const command = /##\w*\[/g;

/** U+2045, as wide as the bracket that it stands for. */
const bracketLookalike = "\u2045";

/** Offsets of the brackets that would make a command of a line. */
const commandBrackets = (line: string): ReadonlySet<number> | undefined =>
  line.includes("##")
    ? new Set([...line.matchAll(command)].map((found) => found.index + found[0].length - 1))
    : undefined;

/**
 * The cells of one line.
 *
 * @param line text without line breaks
 * @param offset added to the offsets of the cells
 */
export function cellsOf(line: string, offset = 0): Cell[] {
  const cells: Cell[] = [];
  const commands = commandBrackets(line);
  let at = 0;
  let column = 0;
  for (const grapheme of graphemes(line)) {
    const start = at;
    at += grapheme.length;
    const width = tabStop - (column % tabStop);
    const cell = grapheme === "\t" ? { text: " ".repeat(width), width } : cellOf(grapheme);
    if (commands?.has(start)) cell.text = bracketLookalike;
    column += cell.width;
    cells.push({ ...cell, start: offset + start, end: offset + at });
  }
  return cells;
}

/** A short text made safe to print: controls and reordering marks become their code points. */
export const printable = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) && !text.includes("##")
    ? text
    : cellsOf(text.replace(/[\r\n]+/g, " "))
        .map((cell) => cell.text)
        .join("");

/**
 * The name of a file, safe to print at the start of a line: GitHub's runner takes a line that begins with `::` for a
 * command.
 */
export function printableName(name: string): string {
  const shown = printable(name);
  return shown.trimStart().startsWith("::") ? `./${shown}` : shown;
}
