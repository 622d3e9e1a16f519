import { isolate } from "../fill/characters";
import type { Paragraph } from "../fill/prose";
import type { Formats } from "../link/formats";
import type { AnyView } from "../notices/definition";
import { isolated, whole } from "./marks";
import { paragraphAt, writtenOut } from "./parts";
import type { Leaf } from "./plan";
import { lineWidth, spacedEnds, type Wrap } from "./wrap";

/** A line that a person typed, in which lines end at `ends`, each with a space: it is not cut up before that is needed. */
export interface Typed {
  readonly text: string;
  readonly ends: readonly number[];
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

/** What a person typed, where a paragraph is of letters that can be measured without cutting it up. */
function typedLines(paragraph: Paragraph, isItem: boolean): Typed[] | undefined {
  const width = lineWidth - indents(isItem)[0].length;
  const typed: Typed[] = [];
  for (const text of paragraph) {
    const ends = spacedEnds(text, width, width);
    if (!ends) return undefined;
    typed.push({ text, ends });
  }
  return typed;
}

/** The block of a leaf for one document. */
export function blockOf(
  { isItem, parts }: Leaf,
  view: AnyView,
  formats: Formats,
  wrap: Wrap,
): Block {
  const [only] = parts;
  if (parts.length === 1 && typeof only === "object" && only.part === "paragraph") {
    const paragraph = paragraphAt(only, view);
    const typed = typedLines(paragraph, isItem);
    if (typed) return { isItem, content: { typed } };
    return {
      isItem,
      content: { lines: linesOf(paragraph.map(isolated).join("\n"), isItem, wrap) },
    };
  }
  return { isItem, content: { lines: linesOf(writtenOut(parts, view, formats), isItem, wrap) } };
}
