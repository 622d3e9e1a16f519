import type { InlineNode, MarkupNode, Slot, TextNode } from "../program/program";
import { fault } from "./faults";
import type { Sentinels } from "./sentinels";
import { type Token, textTokens } from "./text-tokens";

// The plain text of a notice, taken from the same source as its HTML, block by block and in the same order.

type TextBlock = "paragraph" | "heading" | "item";
type BlockNode = Exclude<MarkupNode, string | Slot>;

const blockTags: Readonly<Record<string, TextBlock>> = {
  p: "paragraph",
  "mj-button": "paragraph",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  li: "item",
};

const inlineTags: ReadonlySet<string> = new Set(["strong", "em", "b", "i", "span", "small"]);

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

/** Reads the two branches of a condition or the body of a repetition. */
function branches<Node>(
  block: BlockNode,
  reader: Reader,
  read: () => Node[],
):
  | { block: "if"; name: string; body: Node[]; otherwise: Node[] }
  | { block: "each" | "paragraphs"; name: string; body: Node[] } {
  reader.at++;
  const first = read();
  if (block.block !== "if") return { block: block.block, name: block.name, body: first };
  const more = reader.tokens[reader.at]?.type === "else";
  if (more) reader.at++;
  return { block: "if", name: block.name, body: first, otherwise: more ? read() : [] };
}

/** The address is left out where the words are the address. */
function linkNode(words: InlineNode[], address: Slot): InlineNode[] {
  const only = words.length === 1 ? words[0] : undefined;
  const same =
    typeof only === "object" &&
    "slot" in only &&
    only.slot === "value" &&
    address.slot === "value" &&
    only.name === address.name;
  return same ? words : [{ link: words, address }];
}

function inlineUntil(reader: Reader, end: (token: Token) => boolean): InlineNode[] {
  const nodes: InlineNode[] = [];
  const from = Math.max(0, reader.at - 1);
  for (; reader.at < reader.tokens.length; reader.at++) {
    const token = reader.tokens[reader.at] as Token;
    if (end(token)) return nodes;
    if (token.type === "tag" && token.name.startsWith("mj-")) break;
    switch (token.type) {
      case "words":
        nodes.push(token.words);
        break;
      case "slot":
        nodes.push(token.slot);
        break;
      case "open":
        nodes.push(
          branches(token.block, reader, () =>
            inlineUntil(reader, ({ type }) => type === "else" || type === "close"),
          ),
        );
        break;
      case "tag":
        nodes.push(...inlineTag(token, reader));
        break;
      default:
        fault(token.line, "a block ends in another paragraph than it begins in.");
    }
  }
  return fault(reader.tokens[from]?.line, "this paragraph is not closed.");
}

function inlineTag(token: Token & { type: "tag" }, reader: Reader): InlineNode[] {
  const { name, closes, link } = token;
  // A paragraph within a list item ends its line.
  if (name === "br" || (name === "p" && closes)) return [{ line: "break" }];
  if (name === "a" && link) {
    reader.at++;
    const words = inlineUntil(reader, (next) => next.type === "tag" && next.name === "a");
    return linkNode(words, link);
  }
  if (!inlineTags.has(name) && name !== "p")
    fault(
      token.line,
      `<${name}> cannot stand within a paragraph, because plain text has no such thing.`,
    );
  return [];
}

function blocksUntil(reader: Reader, end: (token: Token) => boolean): TextNode[] {
  const nodes: TextNode[] = [];
  for (; reader.at < reader.tokens.length; reader.at++) {
    const token = reader.tokens[reader.at] as Token;
    if (end(token)) return nodes;
    if (token.type === "open") {
      nodes.push(
        branches(token.block, reader, () =>
          blocksUntil(reader, ({ type }) => type === "else" || type === "close"),
        ),
      );
    } else if (token.type === "tag" && !token.closes && Object.hasOwn(blockTags, token.name)) {
      reader.at++;
      const { name, link } = token;
      const words = inlineUntil(
        reader,
        (next) => next.type === "tag" && next.closes && next.name === name,
      );
      const content = link ? linkNode(words, link) : words;
      nodes.push({ [blockTags[name] as TextBlock]: content } as unknown as TextNode);
    } else if (token.type === "slot" || (token.type === "words" && token.words.trim() !== ""))
      fault(
        token.line,
        "text stands outside a paragraph (<p>, <h1>–<h3>, <li>), where plain text loses it.",
      );
  }
  return nodes;
}

/**
 * The plain-text program of a source.
 *
 * @throws FairwellError `invalid_layout` where something could not be said in plain text
 */
export const textProgram = (sentinels: Sentinels): TextNode[] =>
  blocksUntil({ tokens: textTokens(sentinels), at: 0 }, () => false);
