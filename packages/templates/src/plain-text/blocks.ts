import { isolate } from "../fill/characters";
import { paragraphsIn, valueAt } from "../fill/fields";
import type { Paragraph } from "../fill/prose";
import type { Formats } from "../link/formats";
import type { AnyView } from "../notices/definition";
import { isPlainAscii, isTight } from "./ascii";
import { isolated, whole } from "./marks";
import { writtenOut } from "./parts";
import type { Leaf } from "./plan";
import { lineWidth, narrowEnds, spacedEnds, type Wrap } from "./wrap";

/** A line that a person typed, in which lines end at `ends`, each with a space: it is not cut up before that is needed. */
export interface Typed {
  readonly text: string;
  readonly ends: readonly number[];
  /** Whether it is printable ASCII without `=`. */
  readonly isPlain: boolean;
}

/** A block of plain text: a paragraph, a heading or an item of a list. */
export interface Block {
  readonly isItem: boolean;
  /** Its lines, each narrow enough; or what a person typed. */
  readonly content: { readonly lines: readonly string[] } | { readonly typed: readonly Typed[] };
}

/** What stands before the first line of a block, and before every other. */
export const indents = (isItem: boolean): readonly [first: string, rest: string] =>
  isItem ? ["- ", "  "] : ["", ""];

/** The text of a block. */
export function textOf({ content, isItem }: Block): string {
  if ("lines" in content) return content.lines.join("\n");
  const [first, rest] = indents(isItem);
  let text = "";
  for (const { text: typed, ends } of content.typed) {
    let from = 0;
    for (const end of ends) {
      text += text === "" ? first : `\n${rest}`;
      text += isolate.start + typed.slice(from, end) + isolate.end;
      from = end + 1;
    }
  }
  return text;
}

function linesOf(text: string, isItem: boolean, wrap: Wrap): string[] {
  const [first, rest] = indents(isItem);
  // No character takes more than two columns.
  const isShort = first.length + text.length * 2 <= lineWidth && !text.includes("\n");
  if (isShort) return text.trim() === "" ? [] : [first + text.trim()];
  const lines: string[] = [];
  for (const given of text.split("\n")) {
    const line = given.trim();
    if (line === "") continue;
    const indent = lines.length === 0 ? first : rest;
    if (line.startsWith(whole)) lines.push(indent + line.slice(1));
    else lines.push(...wrap(line, indent, rest));
  }
  return lines;
}

/** Where the lines of a plain line end; undefined when words are too long or spaces come in rows. */
function typedLine(text: string, width: number): Typed | undefined {
  const ends = spacedEnds(text, width, width);
  return ends && { text, ends, isPlain: isPlainAscii(text) };
}

function contentOf(paragraph: Paragraph, isItem: boolean, wrap: Wrap): Block["content"] {
  const width = lineWidth - indents(isItem)[0].length;
  const typed: Typed[] = [];
  for (const text of paragraph) {
    const line = typedLine(text, width);
    if (!line) return { lines: linesOf(paragraph.map(isolated).join("\n"), isItem, wrap) };
    typed.push(line);
  }
  return { typed };
}

/** Prose that is one line already: nothing in it to be cleaned, nothing at its ends to be cut off. */
function asOneLine(prose: string, isItem: boolean): Block | undefined {
  if (!isTight(prose) || !isPlainAscii(prose)) return undefined;
  const width = lineWidth - indents(isItem)[0].length;
  const ends = narrowEnds(prose, width, width);
  return ends && { isItem, content: { typed: [{ text: prose, ends, isPlain: true }] } };
}

/** The blocks of a leaf for one document, put at the end of `into`. */
export function addBlocks(
  leaf: Leaf,
  view: AnyView,
  { formats, wrap }: { readonly formats: Formats; readonly wrap: Wrap },
  into: Block[],
): void {
  const { isItem } = leaf;
  if ("parts" in leaf) {
    const lines = linesOf(writtenOut(leaf.parts, view, formats), isItem, wrap);
    if (lines.length > 0) into.push({ isItem, content: { lines } });
    return;
  }
  const prose = valueAt(leaf.prose, view);
  const block = typeof prose === "string" ? asOneLine(prose, isItem) : undefined;
  if (block) into.push(block);
  else
    for (const paragraph of paragraphsIn(prose, leaf.prose.name))
      into.push({ isItem, content: contentOf(paragraph, isItem, wrap) });
}
