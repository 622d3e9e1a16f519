import type { AnyView } from "../notices/definition";
import type { InlineNode } from "../program/program";
import { type Block, textOf } from "./blocks";
import { createInline, type TextSources } from "./inline";
import { beginning, createReader, holdsTheSame, type Reads } from "./position";

/** What stands between two blocks: an empty line, but not between the items of a list. */
export const isApart = (before: Block, block: Block): boolean => !(before.isItem && block.isItem);

/** Blocks as the plain text of a message. */
export function layOut(blocks: readonly Block[]): string {
  let text = "";
  let before: Block | undefined;
  for (const block of blocks) {
    if (before) text += isApart(before, block) ? "\n\n" : "\n";
    text += textOf(block);
    before = block;
  }
  return `${text}\n`;
}

/** Makes a function that writes one line of a document, however long: a subject, a preheader. */
export function createLineFill(
  nodes: readonly InlineNode[],
  sources: TextSources,
): (view: AnyView) => string {
  const reader = createReader();
  const write = createInline(sources, reader).inline(nodes);
  let last: { readonly reads: Reads; readonly line: string } | undefined;
  return (view) => {
    const at = beginning(view);
    if (last && holdsTheSame(last.reads, at)) return last.line;
    reader.begin();
    const line = write(at);
    const reads = reader.end();
    last = reads && { reads, line };
    return line;
  };
}
