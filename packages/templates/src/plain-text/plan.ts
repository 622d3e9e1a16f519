import type { BrandValues } from "../brand/brand";
import { listOf, type Named, type Spot } from "../fill/fields";
import { type Answer, answer, type Question } from "../fill/plan";
import { empty } from "../fill/value";
import type { Formats } from "../link/formats";
import { named } from "../link/markup";
import { type Message, type Messages, partsFor } from "../link/messages";
import { sentenceSpace } from "../locale/sentence-space";
import type { AnyView, FieldKind, Fields } from "../notices/definition";
import type { Context, InlineNode, Slot, TextNode } from "../program/program";
import { isolated, whole } from "./marks";

/** What plain text is made from, besides the program. */
export interface TextSources {
  readonly fields: Fields;
  readonly messages: Messages;
  readonly brand: BrandValues;
  readonly formats: Formats;
  /** The language of the message. */
  readonly tag: string;
}

/** Part of a run of text: fixed words, a value, a whole address, or the lines of a paragraph that a person wrote. */
export type Part =
  | string
  | { readonly part: "value"; readonly spot: Spot; readonly kind: FieldKind }
  | {
      readonly part: "address";
      readonly spot: Spot;
      readonly kind: FieldKind;
      readonly context: Context;
    }
  | { readonly part: "paragraph"; readonly spot: Spot; readonly number: number };

/** A block of text whose parts are all chosen; or prose that a person wrote, with a block for each paragraph. */
export type Leaf =
  | { readonly isItem: boolean; readonly parts: readonly Part[] }
  | { readonly isItem: boolean; readonly prose: Spot };

export type Asked = readonly (readonly [Question, Answer])[];

/** Where in the document planning is: which item of which list, which paragraph of which text. */
interface Place {
  readonly list: string | undefined;
  readonly index: number;
  readonly paragraph: Extract<Part, { part: "paragraph" }> | undefined;
}

const start: Place = { list: undefined, index: 0, paragraph: undefined };

const spotOf = ({ name, item }: Named, { list, index }: Place): Spot =>
  item ? { name, list, index } : { name, list: undefined, index: 0 };

/** What is written for each paragraph of a text, when that is nothing but the paragraph. */
function blockOfParagraph(nodes: readonly TextNode[]): { readonly isItem: boolean } | undefined {
  const [node] = nodes;
  if (nodes.length !== 1 || !node || "block" in node) return undefined;
  const [type, content] = Object.entries(node)[0] as [string, InlineNode[]];
  const [only] = content;
  const isParagraph =
    typeof only === "object" && "slot" in only && only.slot === "value" && only.name === ".";
  return content.length === 1 && isParagraph ? { isItem: type === "item" } : undefined;
}

/** Fixed words that follow each other as one. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === "string" && typeof last === "string")
      result[result.length - 1] = last + part;
    else if (part !== "") result.push(part);
  }
  return result;
}

/**
 * Plans the text of one document, and notes every question that was asked on the way. Documents with the same answers
 * have the same plan: only their words differ.
 *
 * @throws FairwellError `empty_value` where a list, key or text that is needed is not there
 */
function createPlanner({ fields, messages, brand, formats, tag }: TextSources, view: AnyView) {
  const asked = new Map<string, readonly [Question, Answer]>();

  function ask(about: Question["about"], field: Named, place: Place): Answer {
    const question = { about, spot: spotOf(field, place) };
    const given = answer(question, view, formats);
    asked.set(JSON.stringify(question), [question, given]);
    return given;
  }

  function present(name: string, place: Place): boolean {
    if (name.startsWith("b:")) return brand[name.slice(2)] !== undefined;
    return ask("presence", named(name), place) as boolean;
  }

  /** The places of a repetition: items of a list, or paragraphs of a text. */
  function places({ block, name }: { block: "each" | "paragraphs"; name: string }, place: Place) {
    if (block === "each") {
      ask("length", { name, item: false }, start);
      return listOf(view, name).map((_, index): Place => ({ ...place, list: name, index }));
    }
    const field = named(name);
    const count = ask("paragraphs", field, place) as number;
    const spot = spotOf(field, place);
    return Array.from(
      { length: count },
      (_, number): Place => ({
        ...place,
        paragraph: { part: "paragraph", spot, number },
      }),
    );
  }

  function kindOf(field: Named, { list }: Place): FieldKind {
    const owner = field.item ? fields[list ?? ""] : fields;
    return (owner as Readonly<Record<string, FieldKind>>)[field.name] as FieldKind;
  }

  function message(found: Message | undefined, name: string): Part[] {
    const known = found ?? empty(name);
    if ("forms" in known) ask("category", { name: "count", item: false }, start);
    return partsFor(known, view, formats.category).map((part) =>
      typeof part === "string"
        ? part
        : {
            part: "value",
            spot: spotOf({ name: part.field, item: false }, start),
            kind: part.kind,
          },
    );
  }

  const brandText = (name: string): string => brand[name] ?? empty(name);

  function slot(node: Slot, place: Place): Part[] {
    switch (node.slot) {
      case "fixed":
        return message(messages.get(node.key), node.key);
      case "message":
        return message(messages.get(ask("key", named(node.name), place) as string), node.name);
      case "brand":
        return [brandText(node.name).split("\n").map(isolated).join("\n")];
      case "locale":
        return node.name === "space" ? [sentenceSpace(tag)] : [];
      case "value": {
        if (node.name === ".") return place.paragraph ? [place.paragraph] : [];
        const field = named(node.name);
        return [{ part: "value", spot: spotOf(field, place), kind: kindOf(field, place) }];
      }
    }
  }

  function address(node: Slot, place: Place): Part[] {
    if (node.slot === "brand") return [brandText(node.name)];
    if (node.slot !== "value") return [];
    const field = named(node.name);
    const { context } = node;
    return [{ part: "address", spot: spotOf(field, place), kind: kindOf(field, place), context }];
  }

  function inline(nodes: readonly InlineNode[], place: Place): Part[] {
    return nodes.flatMap((node): Part[] => {
      if (typeof node === "string") return [node];
      if ("slot" in node) return slot(node, place);
      if ("line" in node) return ["\n"];
      if ("link" in node)
        return [...inline(node.link, place), `\n${whole}`, ...address(node.address, place), "\n"];
      if (node.block === "if")
        return inline(present(node.name, place) ? node.body : node.otherwise, place);
      return places(node, place).flatMap((at) => inline(node.body, at));
    });
  }

  function leaves(nodes: readonly TextNode[], place: Place): Leaf[] {
    return nodes.flatMap((node): Leaf[] => {
      if (!("block" in node)) {
        const [type, content] = Object.entries(node)[0] as [string, InlineNode[]];
        const parts = joined(inline(content, place));
        return parts.length > 0 ? [{ isItem: type === "item", parts }] : [];
      }
      if (node.block === "if")
        return leaves(present(node.name, place) ? node.body : node.otherwise, place);
      const prose = node.block === "paragraphs" && blockOfParagraph(node.body);
      if (prose) return [{ ...prose, prose: spotOf(named(node.name), place) }];
      return places(node, place).flatMap((at) => leaves(node.body, at));
    });
  }

  return { inline, leaves, asked: (): Asked => [...asked.values()] };
}

/** Plans the text of a document: block by block. */
export function planText(
  program: readonly TextNode[],
  sources: TextSources,
  view: AnyView,
): { readonly leaves: readonly Leaf[]; readonly asked: Asked } {
  const planner = createPlanner(sources, view);
  const leaves = planner.leaves(program, start);
  return { leaves, asked: planner.asked() };
}

/** Plans one run of text of a document. */
export function planRun(
  nodes: readonly InlineNode[],
  sources: TextSources,
  view: AnyView,
): { readonly parts: readonly Part[]; readonly asked: Asked } {
  const planner = createPlanner(sources, view);
  const parts = joined(planner.inline(nodes, start));
  return { parts, asked: planner.asked() };
}
