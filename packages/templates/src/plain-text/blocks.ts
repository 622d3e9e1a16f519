import { isolate } from "../fill/characters";
import type { Paragraph } from "../fill/prose";
import type { AnyView } from "../notices/definition";
import type { InlineNode, TextNode } from "../program/program";
import { createInline, isolated, type TextSources, whole } from "./inline";
import { beginning, createReader, holdsTheSame, type Position, type Reads } from "./position";
import { createWrap, lineWidth, spacedEnds } from "./wrap";

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
  /** How often it was asked for: what comes again is worth keeping in another form as well. */
  uses: number;
  /** The block as a part of an e-mail has it, once it is made. */
  encoded: Uint8Array | undefined;
}

/** What stands before the first line of a block, and before every other. */
export const indents = (isItem: boolean): readonly [first: string, rest: string] =>
  isItem ? ["- ", "  "] : ["", ""];

/** The lines of a block. */
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

/** Writes the blocks of a part of a program, one after the other, at the end of `into`. */
type Write = (at: Position, into: Block[]) => void;

/** Whether a block is nothing but the words of a paragraph that a person wrote. */
const isProse = (nodes: readonly InlineNode[]): boolean => {
  const [node] = nodes;
  return (
    nodes.length === 1 &&
    typeof node === "object" &&
    "slot" in node &&
    node.slot === "value" &&
    node.name === "."
  );
};

/**
 * Makes a function that gives the plain text of one document in blocks. A block that would be the same as for the
 * document before is not written again: within a batch most are.
 */
export function createBlocks(
  program: readonly TextNode[],
  sources: TextSources,
): (view: AnyView) => readonly Block[] {
  const reader = createReader();
  const { inline, presence, positions } = createInline(sources, reader);
  const wrap = createWrap(sources.tag);

  function linesOf(text: string, isItem: boolean): string[] {
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

  /** As `linesOf`, for a paragraph of prose, which most of the text is. */
  function proseOf(paragraph: Paragraph, isItem: boolean): Block["content"] {
    const width = lineWidth - indents(isItem)[0].length;
    const typed: Typed[] = [];
    for (const text of paragraph) {
      const ends = spacedEnds(text, width, width);
      if (!ends) return { lines: linesOf(paragraph.map(isolated).join("\n"), isItem) };
      typed.push({ text, ends });
    }
    return { typed };
  }

  const block = (content: Block["content"], isItem: boolean): Block => ({
    isItem,
    content,
    uses: 0,
    encoded: undefined,
  });

  /** A writer that writes nothing anew for a document that holds what the one before held. */
  function kept(write: Write): Write {
    const last: { reads: Reads; blocks: readonly Block[] }[] = [];
    return (at, into) => {
      const known = last[at.index];
      if (known && holdsTheSame(known.reads, at)) {
        for (const same of known.blocks) into.push(same);
        return;
      }
      const from = into.length;
      reader.begin();
      write(at, into);
      const reads = reader.end();
      if (reads) last[at.index] = { reads, blocks: into.slice(from) };
    };
  }

  function leaf(isItem: boolean, nodes: readonly InlineNode[]): Write {
    if (isProse(nodes))
      return ({ paragraph }, into) => {
        if (paragraph) into.push(block(proseOf(paragraph, isItem), isItem));
      };
    const text = inline(nodes);
    return (at, into) => {
      const lines = linesOf(text(at), isItem);
      if (lines.length > 0) into.push(block({ lines }, isItem));
    };
  }

  /** @param keeping whether to keep what is written; not within what is kept as a whole */
  function one(node: TextNode, keeping: boolean): Write {
    if (!("block" in node)) {
      const [type, content] = Object.entries(node)[0] as [string, InlineNode[]];
      const write = leaf(type === "item", content);
      return keeping ? kept(write) : write;
    }
    if (node.block === "if") {
      const [present, body, otherwise] = [
        presence(node.name),
        all(node.body, keeping),
        all(node.otherwise, keeping),
      ];
      return (at, into) => (present(at) ? body : otherwise)(at, into);
    }
    const places = positions(node);
    const body = all(node.body, keeping && node.block === "each");
    const write: Write = (at, into) => {
      for (const place of places(at)) body(place, into);
    };
    return keeping && node.block === "paragraphs" ? kept(write) : write;
  }

  function all(nodes: readonly TextNode[], keeping: boolean): Write {
    const writes = nodes.map((node) => one(node, keeping));
    return (at, into) => {
      for (const write of writes) write(at, into);
    };
  }

  const write = all(program, true);
  return (view) => {
    const blocks: Block[] = [];
    write(beginning(view), blocks);
    return blocks;
  };
}
