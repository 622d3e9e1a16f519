import type { MarkupNode, Slot } from "../program/program";
import type { Sentinels } from "./sentinels";

type BlockNode = Exclude<MarkupNode, string | Slot>;

/** What a source consists of, as far as its text goes. */
export type Token = { readonly line: number } & TokenContent;

type TokenContent =
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

function tagTokens(tag: string, sentinels: Sentinels): TokenContent[] {
  const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(tag) ?? [];
  if (name === undefined) return [];
  const alternative = name === "img" ? slotIn("alt", tag, sentinels) : undefined;
  if (alternative) return [{ type: "slot", slot: { ...alternative, context: "text" } }];
  const link = slotIn("href", tag, sentinels);
  return [{ type: "tag", name: name.toLowerCase(), closes: slash === "/", ...(link && { link }) }];
}

function tokensOf(part: string, sentinels: Sentinels): TokenContent[] {
  if (part === "" || part.startsWith("<!--")) return [];
  if (part.startsWith("<")) return tagTokens(part, sentinels);
  const slot = sentinels.slots.get(part);
  if (slot) return [{ type: "slot", slot }];
  const block = sentinels.blocks.get(part);
  if (block) return [{ type: "open", block }];
  if (/^fwqe\d{4}qwf$/.test(part)) return [{ type: "else" }];
  if (/^fwqc\d{4}qwf$/.test(part)) return [{ type: "close" }];
  return [{ type: "words", words: wordsOf(part) }];
}

/** Reads the body of a source with sentinels. A picture counts as the words that stand for it. */
export function textTokens(sentinels: Sentinels): Token[] {
  const { source } = sentinels;
  const from = Math.max(0, source.indexOf("<mj-body"));
  const tokens: Token[] = [];
  let line = source.slice(0, from).split("\n").length;
  for (const part of source.slice(from).split(/(<!--[\s\S]*?-->|<[^>]*>|fwq[sbec]\d{4}qwf)/)) {
    for (const token of tokensOf(part, sentinels)) {
      // Words are told of by the line on which they begin.
      const blank = /^\s*/.exec(part)?.[0] ?? "";
      tokens.push({ ...token, line: line + blank.split("\n").length - 1 });
    }
    line += part.split("\n").length - 1;
  }
  return tokens;
}
