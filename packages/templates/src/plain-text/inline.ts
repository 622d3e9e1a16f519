import type { BrandValues } from "../brand/brand";
import { isolate } from "../fill/characters";
import { listOf, type Named } from "../fill/fields";
import { paragraphsOf } from "../fill/prose";
import { empty, isIsolated, valueText } from "../fill/value";
import type { Formats } from "../link/formats";
import { named } from "../link/markup";
import { type Message, type MessagePart, type Messages, partsFor } from "../link/messages";
import type { FieldKind, Fields } from "../notices/definition";
import type { InlineNode, Slot } from "../program/program";
import type { Position, Reader } from "./position";

/** What plain text is made from, besides the program. */
export interface TextSources {
  readonly fields: Fields;
  readonly messages: Messages;
  readonly brand: BrandValues;
  readonly formats: Formats;
  /** The language of the message. */
  readonly tag: string;
}

/** Stands before a line that must not be broken, because it is an address. No value holds it: those are cleaned. */
export const whole = "\u0001";

export const isolated = (text: string): string => isolate.start + text + isolate.end;

/** Writes a run of text at a place of a document. Lines in it are those of the layout, not yet wrapped. */
export type Inline = (at: Position) => string;

/** The paragraphs of a prose value; there is at least one. */
export function proseAt(field: Named, at: Position, { read }: Reader) {
  const prose = read(field, at);
  const paragraphs = typeof prose === "string" ? paragraphsOf(prose) : [];
  return paragraphs.length > 0 ? paragraphs : empty(field.name);
}

/** Makes functions that write the runs of text of a program. */
export function createInline({ fields, messages, brand, formats }: TextSources, reader: Reader) {
  const value = (raw: unknown, kind: FieldKind, name: string): string => {
    const text = valueText(raw, kind, "text", name, formats);
    return isIsolated(kind) ? isolated(text) : text;
  };

  const partOf = (part: MessagePart, at: Position): string =>
    typeof part === "string"
      ? part
      : value(reader.read({ name: part.field, item: false }, at), part.kind, part.field);

  function message(found: Message | undefined, name: string, at: Position): string {
    const known = found ?? empty(name);
    if ("forms" in known) reader.read({ name: "count", item: false }, at);
    let text = "";
    for (const part of partsFor<MessagePart>(known, at.view, formats.category))
      text += partOf(part, at);
    return text;
  }

  function kindOf(field: Named, list: string | undefined): FieldKind {
    const owner = field.item ? fields[list ?? ""] : fields;
    return (owner as Readonly<Record<string, FieldKind>>)[field.name] as FieldKind;
  }

  function slot(node: Slot): Inline {
    switch (node.slot) {
      case "fixed":
        return (at) => message(messages.get(node.key), node.key, at);
      case "message": {
        const field = named(node.name);
        return (at) => message(messages.get(reader.read(field, at) as string), node.name, at);
      }
      case "brand":
        return () => (brand[node.name] ?? empty(node.name)).split("\n").map(isolated).join("\n");
      case "locale":
        return () => "";
      case "value": {
        if (node.name === ".") return (at) => (at.paragraph ?? []).map(isolated).join("\n");
        const field = named(node.name);
        return (at) => value(reader.read(field, at), kindOf(field, at.list), field.name);
      }
    }
  }

  function address(node: Slot): Inline {
    if (node.slot === "brand") return () => brand[node.name] ?? empty(node.name);
    if (node.slot !== "value") return () => "";
    const field = named(node.name);
    return (at) => {
      const raw = reader.read(field, at);
      // Checked as a link; printed as people read it.
      valueText(raw, kindOf(field, at.list), node.context, field.name, formats);
      return raw as string;
    };
  }

  function presence(name: string): (at: Position) => boolean {
    if (name.startsWith("b:")) return () => brand[name.slice(2)] !== undefined;
    const field = named(name);
    return (at) => reader.read(field, at) !== undefined;
  }

  /** A function that gives the items of a list, or the paragraphs of a text. */
  function positions({ block, name }: { block: "each" | "paragraphs"; name: string }) {
    if (block === "each")
      return (at: Position): Position[] =>
        listOf(at.view, name).map((item, index) => ({
          view: at.view,
          list: name,
          item,
          index,
          paragraph: undefined,
        }));
    const field = named(name);
    return (at: Position): Position[] =>
      proseAt(field, at, reader).map((paragraph) => ({
        view: at.view,
        list: at.list,
        item: at.item,
        index: at.index,
        paragraph,
      }));
  }

  function one(node: InlineNode): Inline {
    if (typeof node === "string") return () => node;
    if ("slot" in node) return slot(node);
    if ("line" in node) return () => "\n";
    if ("link" in node) {
      const [words, target] = [inline(node.link), address(node.address)];
      return (at) => `${words(at)}\n${whole}${target(at)}\n`;
    }
    if (node.block === "if") {
      const [present, body, otherwise] = [
        presence(node.name),
        inline(node.body),
        inline(node.otherwise),
      ];
      return (at) => (present(at) ? body(at) : otherwise(at));
    }
    const [places, body] = [positions(node), inline(node.body)];
    return (at) => {
      if (node.block === "each") reader.severalItems();
      return places(at).map(body).join("");
    };
  }

  function inline(nodes: readonly InlineNode[]): Inline {
    const runs = nodes.map(one);
    if (runs.length === 1) return runs[0] as Inline;
    return (at) => {
      let text = "";
      for (const run of runs) text += run(at);
      return text;
    };
  }

  return { inline, presence, positions };
}
