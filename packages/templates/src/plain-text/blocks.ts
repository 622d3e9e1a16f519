import { isolate } from "../fill/characters";
import type { Paragraph } from "../fill/prose";
import type { AnyView } from "../notices/definition";
import type { InlineNode, TextNode } from "../program/program";
import { createInline, isolated, type TextSources, whole } from "./inline";
import { createReader, holdsTheSame, type Position } from "./position";
import { createWrap, lineWidth, narrowBreaks } from "./wrap";

/** One line of plain text, in parts: what it is indented by, its words, and whether isolates go around the words. */
export interface Line {
  readonly indent: string;
  readonly words: string;
  readonly isolated: boolean;
}

/** A block of plain text: a paragraph, a heading or an item of a list, as lines that are narrow enough. */
export interface Block {
  readonly isItem: boolean;
  readonly lines: readonly Line[];
  /** How often it was asked for: what comes again is worth keeping in another form as well. */
  uses: number;
  /** The block as a part of an e-mail has it, once it is made. */
  encoded: Uint8Array | undefined;
}

export const textOf = ({ indent, words, isolated: between }: Line): string =>
  between ? `${indent}${isolate.start}${words}${isolate.end}` : indent + words;

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

  /** The lines of a text as it is wrapped, with what they begin with. */
  function wrapped(line: string, first: string, rest: string): Line[] {
    return wrap(line, first, rest).map((words) => ({ indent: "", words, isolated: false }));
  }

  function linesOf(text: string, isItem: boolean): Line[] {
    const [first, rest] = isItem ? ["- ", "  "] : ["", ""];
    return text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .flatMap((line, index) => {
        const indent = index === 0 ? first : rest;
        return line.startsWith(whole)
          ? [{ indent, words: line.slice(1), isolated: false }]
          : wrapped(line, indent, rest);
      });
  }

  /** As `linesOf`, for prose, which is most of the text: without putting it together first. */
  function proseLines(paragraph: Paragraph, isItem: boolean): Line[] {
    const rest = isItem ? "  " : "";
    const lines: Line[] = [];
    for (const text of paragraph) {
      const first = isItem && lines.length === 0 ? "- " : rest;
      const breaks = narrowBreaks(text, lineWidth - first.length);
      if (!breaks) {
        lines.push(...wrapped(isolated(text), first, rest));
        continue;
      }
      let from = 0;
      for (const end of breaks) {
        const indent = from === 0 ? first : rest;
        lines.push({ indent, words: text.slice(from, end), isolated: true });
        from = end + 1;
      }
    }
    return lines;
  }

  const add = (lines: readonly Line[], isItem: boolean, into: Block[]): void => {
    if (lines.length > 0) into.push({ isItem, lines, uses: 0, encoded: undefined });
  };

  /** A writer that writes nothing anew for a document that holds what the one before held. */
  function kept(write: Write): Write {
    const last: { reads: Parameters<typeof holdsTheSame>[0]; blocks: readonly Block[] }[] = [];
    return (at, into) => {
      const known = last[at.index];
      if (known && holdsTheSame(known.reads, at)) {
        for (const block of known.blocks) into.push(block);
        return;
      }
      const { result, reads } = reader.following(() => {
        const blocks: Block[] = [];
        write(at, blocks);
        return blocks;
      });
      if (reads) last[at.index] = { reads, blocks: result };
      for (const block of result) into.push(block);
    };
  }

  function leaf(isItem: boolean, nodes: readonly InlineNode[]): Write {
    if (isProse(nodes))
      return (at, into) => add(proseLines(at.paragraph ?? [], isItem), isItem, into);
    const text = inline(nodes);
    return (at, into) => add(linesOf(text(at), isItem), isItem, into);
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
    write({ view, index: 0 }, blocks);
    return blocks;
  };
}
