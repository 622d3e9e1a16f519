import type { MarkupNode, Slot } from "../program/program";
import type { Sentinels } from "./sentinels";

type BlockNode = Exclude<MarkupNode, string | Slot>;

/** What a source consists of, as far as its text goes. */
export type Token =
  | { readonly type: "tag"; readonly name: string; readonly closes: boolean; readonly link?: Slot }
  | { readonly type: "words"; readonly words: string }
  | { readonly type: "slot"; readonly slot: Slot }
  | { readonly type: "open"; readonly block: BlockNode }
  | { readonly type: "else" }
  | { readonly type: "close" };

const entities: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

const wordsOf = (text: string): string =>
  text.replace(/&[a-z]+;/g, (entity) => entities[entity] ?? entity).replace(/\s+/g, " ");

function slotIn(attribute: string, tag: string, { slots }: Sentinels): Slot | undefined {
  const value = new RegExp(` ${attribute}="(?:mailto:|tel:)?(fwqs\\d{4}qwf)"`).exec(tag)?.[1];
  return value === undefined ? undefined : slots.get(value);
}

function tagTokens(tag: string, sentinels: Sentinels): Token[] {
  const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(tag) ?? [];
  if (name === undefined) return [];
  const alternative = name === "img" ? slotIn("alt", tag, sentinels) : undefined;
  if (alternative) return [{ type: "slot", slot: { ...alternative, context: "text" } }];
  const link = slotIn("href", tag, sentinels);
  return [{ type: "tag", name: name.toLowerCase(), closes: slash === "/", ...(link && { link }) }];
}

/** Reads the body of a source with sentinels. A picture counts as the words that stand for it. */
export function textTokens(sentinels: Sentinels): Token[] {
  const body = sentinels.source.slice(sentinels.source.indexOf("<mj-body"));
  const tokens: Token[] = [];
  for (const part of body.split(/(<!--[\s\S]*?-->|<[^>]*>|fwq[sbec]\d{4}qwf)/)) {
    if (part === "" || part.startsWith("<!--")) continue;
    const slot = sentinels.slots.get(part);
    const block = sentinels.blocks.get(part);
    if (part.startsWith("<")) tokens.push(...tagTokens(part, sentinels));
    else if (slot) tokens.push({ type: "slot", slot });
    else if (block) tokens.push({ type: "open", block });
    else if (/^fwqe\d{4}qwf$/.test(part)) tokens.push({ type: "else" });
    else if (/^fwqc\d{4}qwf$/.test(part)) tokens.push({ type: "close" });
    else tokens.push({ type: "words", words: wordsOf(part) });
  }
  return tokens;
}
