import type { BrandValues } from "../brand/brand";
import { isolate } from "../fill/characters";
import { escapeHtml } from "../fill/escape";
import { encodeUtf8 } from "../fill/utf8";
import { sentenceSpace } from "../locale/sentence-space";
import type { FieldKind, Fields } from "../notices/definition";
import type { BrandSlot, Context, MarkupNode, Slot } from "../program/program";
import { remembered } from "./formats";
import type { Message, Messages } from "./messages";

/** One step of filling. Fixed text is encoded already; `item` says that a field belongs to the item of a repetition. */
export type Step =
  | { readonly step: "bytes"; readonly bytes: Uint8Array }
  | ValueStep
  | { readonly step: "lines" }
  /** Prose whose paragraphs have the same tags around them: what stands between two of them is fixed. */
  | {
      readonly step: "prose";
      readonly name: string;
      readonly item: boolean;
      readonly between: Uint8Array;
    }
  | { readonly step: "message"; readonly message: LinkedMessage }
  | {
      readonly step: "choice";
      readonly name: string;
      readonly item: boolean;
      readonly messageFor: (key: string) => LinkedMessage | undefined;
    }
  | {
      readonly step: "if";
      readonly name: string;
      readonly item: boolean;
      readonly body: readonly Step[];
      readonly otherwise: readonly Step[];
    }
  | { readonly step: "each"; readonly name: string; readonly body: readonly Step[] }
  | {
      readonly step: "paragraphs";
      readonly name: string;
      readonly item: boolean;
      readonly body: readonly Step[];
    };

export interface ValueStep {
  readonly step: "value";
  readonly name: string;
  readonly item: boolean;
  readonly kind: FieldKind;
  readonly context: Context;
}

export type LinkedMessage =
  | { readonly parts: readonly Step[] }
  | { readonly forms: ReadonlyMap<string, readonly Step[]> };

/** What a program is linked with. */
export interface Ingredients {
  readonly tag: string;
  readonly brand: BrandValues;
  readonly messages: Messages;
  readonly fields: Fields;
}

/** A field's name without the dot that says whose it is. */
export const named = (name: string): { name: string; item: boolean } =>
  name.startsWith(".") ? { name: name.slice(1), item: true } : { name, item: false };

/** Fixed text while it is still being put together. */
type Draft = string | Step;

function settle(drafts: readonly Draft[]): Step[] {
  const steps: Step[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") steps.push({ step: "bytes", bytes: encodeUtf8(text) });
    text = "";
  };
  for (const draft of drafts) {
    if (typeof draft === "string") text += draft;
    else {
      flush();
      steps.push(draft);
    }
  }
  flush();
  return steps;
}

/** A brand's value. Its lines of text are isolated like any other value. */
function brandText({ name, context }: BrandSlot, brand: BrandValues): string {
  const value = brand[name] ?? "";
  if (context !== "text") return escapeHtml(value);
  return value
    .split("\n")
    .map((line) => isolate.start + escapeHtml(line) + isolate.end)
    .join("<br>");
}

function messageDrafts(
  parts: Extract<Message, { parts: unknown }>["parts"],
  context: Context,
): Draft[] {
  return parts.map(
    (part): Draft =>
      typeof part === "string"
        ? escapeHtml(part)
        : { step: "value", name: part.field, item: false, kind: part.kind, context },
  );
}

function linkMessage(message: Message, context: Context): LinkedMessage {
  if ("parts" in message) return { parts: settle(messageDrafts(message.parts, context)) };
  return {
    forms: new Map(
      [...message.forms].map(([category, parts]) => [
        category,
        settle(messageDrafts(parts, context)),
      ]),
    ),
  };
}

/** There is at least one paragraph, so the tags around the first and last can join the fixed text beside them. */
function paragraphDrafts(field: ReturnType<typeof named>, body: readonly Draft[]): Draft[] {
  const at = body.findIndex((draft) => typeof draft !== "string");
  const rest = body.slice(at + 1);
  const lines = body[at];
  if (
    typeof lines !== "object" ||
    lines.step !== "lines" ||
    rest.some((d) => typeof d !== "string")
  )
    return [{ step: "paragraphs", ...field, body: settle(body) }];
  const [before, after] = [body.slice(0, at).join(""), rest.join("")];
  return [before, { step: "prose", ...field, between: encodeUtf8(after + before) }, after];
}

/** The kind of a slot's field: within a repetition, of the item's. */
function kindOf(name: string, fields: Fields, list: string | undefined): FieldKind {
  const field = named(name);
  const kind = field.item ? fields[list ?? ""]?.[field.name as never] : fields[field.name];
  return kind as FieldKind;
}

/**
 * Puts the words of a language and the looks of a brand into a program. What is left are the steps that depend on the
 * candidate.
 */
export function linkMarkup(nodes: readonly MarkupNode[], ingredients: Ingredients): Step[] {
  const { brand, fields, messages, tag } = ingredients;

  // Linked when a document first says it: most of a catalog is never said.
  const choices = remembered((context: Context) =>
    remembered((key: string): LinkedMessage | undefined => {
      const message = messages.get(key);
      return message && linkMessage(message, context);
    }),
  );

  function slotDrafts(slot: Slot, list: string | undefined): Draft[] {
    switch (slot.slot) {
      case "locale":
        return [slot.name === "space" ? sentenceSpace(tag) : escapeHtml(tag)];
      case "brand":
        return [brandText(slot, brand)];
      case "fixed": {
        const message = messages.get(slot.key) as Message;
        if ("parts" in message) return messageDrafts(message.parts, slot.context);
        return [{ step: "message", message: linkMessage(message, slot.context) }];
      }
      case "message":
        return [{ step: "choice", ...named(slot.name), messageFor: choices(slot.context) }];
      case "value": {
        if (slot.name === ".") return [{ step: "lines" }];
        const kind = kindOf(slot.name, fields, list);
        return [{ step: "value", ...named(slot.name), kind, context: slot.context }];
      }
    }
  }

  const drafts = (list: readonly MarkupNode[], within: string | undefined): Draft[] =>
    list.flatMap((node) => nodeDrafts(node, within));

  function nodeDrafts(node: MarkupNode, within: string | undefined): Draft[] {
    if (typeof node === "string") return [node];
    if ("slot" in node) return slotDrafts(node, within);
    switch (node.block) {
      case "if": {
        if (node.name.startsWith("b:")) {
          const present = brand[node.name.slice(2)] !== undefined;
          return drafts(present ? node.body : node.otherwise, within);
        }
        const body = settle(drafts(node.body, within));
        const otherwise = settle(drafts(node.otherwise, within));
        return [{ step: "if", ...named(node.name), body, otherwise }];
      }
      case "each":
        return [{ step: "each", name: node.name, body: settle(drafts(node.body, node.name)) }];
      case "paragraphs":
        return paragraphDrafts(named(node.name), drafts(node.body, within));
    }
  }

  return settle(drafts(nodes, undefined));
}
