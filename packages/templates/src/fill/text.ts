import type { BrandValues } from "../brand/brand";
import type { Formats } from "../link/formats";
import { named } from "../link/markup";
import { type Message, type MessagePart, type Messages, partsFor } from "../link/messages";
import type { AnyItem, AnyView, FieldKind, Fields } from "../notices/definition";
import type { InlineNode, Slot, TextNode } from "../program/program";
import { isolate } from "./characters";
import { fieldOf, listOf, proseOf } from "./fields";
import type { Paragraph } from "./prose";
import { empty, isIsolated, valueText } from "./value";
import { wrap } from "./wrap";

/** What plain text is made from, besides the program. */
export interface TextSources {
  readonly fields: Fields;
  readonly messages: Messages;
  readonly brand: BrandValues;
  readonly formats: Formats;
  /** True for a subject or preheader: one line, however long. */
  readonly unwrapped?: boolean;
}

interface Position {
  readonly view: AnyView;
  readonly list?: string;
  readonly item?: AnyItem;
  readonly paragraph?: Paragraph;
}

/** A block of text: its lines before they are wrapped. Addresses are never broken. */
interface TextBlock {
  readonly type: "paragraph" | "heading" | "item";
  readonly text: string;
}

const isolated = (text: string): string => isolate.start + text + isolate.end;

/** Marks a line that must not be broken, because it is an address. It is never part of a value: those are cleaned. */
const whole = "\u0001";

/** Makes a function that writes the plain text of one document. */
export function createTextFill(program: readonly TextNode[], sources: TextSources) {
  const { brand, fields, formats, messages } = sources;

  const value = (raw: unknown, kind: FieldKind, name: string): string => {
    const text = valueText(raw, kind, "text", name, formats);
    return isIsolated(kind) ? isolated(text) : text;
  };

  const message = (found: Message | undefined, name: string, at: Position): string =>
    partsFor<MessagePart>(found ?? empty(name), at.view, formats.category)
      .map((part) =>
        typeof part === "string" ? part : value(at.view[part.field], part.kind, part.field),
      )
      .join("");

  function kindOf(name: string, list: string | undefined): FieldKind {
    const field = named(name);
    const owner = field.item ? fields[list ?? ""] : fields;
    return (owner as Readonly<Record<string, FieldKind>>)[field.name] as FieldKind;
  }

  function slot(node: Slot, at: Position): string {
    switch (node.slot) {
      case "fixed":
        return message(messages.get(node.key), node.key, at);
      case "message": {
        const key = fieldOf(named(node.name), at.view, at.item) as string;
        return message(messages.get(key), node.name, at);
      }
      case "brand":
        return (brand[node.name] ?? empty(node.name)).split("\n").map(isolated).join("\n");
      case "locale":
        return "";
      case "value": {
        if (node.name === ".") return (at.paragraph ?? []).map(isolated).join("\n");
        const field = named(node.name);
        return value(fieldOf(field, at.view, at.item), kindOf(node.name, at.list), field.name);
      }
    }
  }

  function address(node: Slot, at: Position): string {
    if (node.slot === "brand") return brand[node.name] ?? empty(node.name);
    if (node.slot !== "value") return "";
    const field = named(node.name);
    const raw = fieldOf(field, at.view, at.item);
    // Checked as a link; printed as people read it.
    valueText(raw, kindOf(node.name, at.list), node.context, field.name, formats);
    return raw as string;
  }

  const present = (name: string, at: Position): boolean =>
    name.startsWith("b:")
      ? brand[name.slice(2)] !== undefined
      : fieldOf(named(name), at.view, at.item) !== undefined;

  function positions(
    { block, name }: { block: "each" | "paragraphs"; name: string },
    at: Position,
  ): Position[] {
    if (block === "each") return listOf(at.view, name).map((item) => ({ ...at, item, list: name }));
    const field = named(name);
    return proseOf(field, at.view, at.item).map((paragraph) => ({
      ...at,
      paragraph,
    }));
  }

  const inline = (nodes: readonly InlineNode[], at: Position): string =>
    nodes
      .map((node) => {
        if (typeof node === "string") return node;
        if ("slot" in node) return slot(node, at);
        if ("line" in node) return "\n";
        if ("link" in node)
          return `${inline(node.link, at)}\n${whole}${address(node.address, at)}\n`;
        if (node.block === "if")
          return inline(present(node.name, at) ? node.body : node.otherwise, at);
        return positions(node, at)
          .map((position) => inline(node.body, position))
          .join("");
      })
      .join("");

  const blocks = (nodes: readonly TextNode[], at: Position): TextBlock[] =>
    nodes.flatMap((node): TextBlock[] => {
      if ("block" in node) {
        if (node.block === "if")
          return blocks(present(node.name, at) ? node.body : node.otherwise, at);
        return positions(node, at).flatMap((position) => blocks(node.body, position));
      }
      const [type, content] = Object.entries(node)[0] as [TextBlock["type"], InlineNode[]];
      return [{ type, text: inline(content, at) }];
    });

  return (view: AnyView): string => {
    const written = blocks(program, { view });
    return sources.unwrapped ? written.map(({ text }) => text).join("") : layOut(written);
  };
}

function linesOf({ type, text }: TextBlock): string[] {
  const [first, rest] = type === "item" ? ["- ", "  "] : ["", ""];
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line, index) => {
      const begin = index === 0 ? first : rest;
      return line.startsWith(whole) ? [begin + line.slice(1)] : wrap(line, begin, rest);
    });
}

/** Blocks as lines: an empty line between them, none between the items of a list. */
function layOut(blocks: readonly TextBlock[]): string {
  let text = "";
  let before: TextBlock | undefined;
  for (const block of blocks) {
    const lines = linesOf(block);
    if (lines.length === 0) continue;
    if (before) text += before.type === "item" && block.type === "item" ? "\n" : "\n\n";
    text += lines.join("\n");
    before = block;
  }
  return `${text}\n`;
}
