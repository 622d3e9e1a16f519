import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

type Node = Tree.ChildNode | Tree.Document;

const isElement = (node: Node): node is Tree.Element => "tagName" in node;
const childrenOf = (node: Node): readonly Tree.ChildNode[] =>
  "childNodes" in node ? node.childNodes : [];

/** Attributes whose values are text of the message. */
const texts = new Set(["aria-label", "alt"]);

/** Tags, attribute names and the values of attributes that hold no text of a candidate's. */
export function skeleton(html: string): string {
  const write = (node: Node): string => {
    if (node.nodeName === "#comment") return `<!--${(node as Tree.CommentNode).data}-->`;
    const inner = childrenOf(node).map(write).join("");
    if (!isElement(node)) return inner;
    const attributes = node.attrs.map(({ name, value }) =>
      texts.has(name) ? name : `${name}=${value}`,
    );
    const content = node.tagName === "style" ? (node.childNodes[0] as Tree.TextNode).value : inner;
    return `<${[node.tagName, ...attributes].join(" ")}>${content}</${node.tagName}>`;
  };
  return write(parse(html));
}

function find(node: Node, fits: (element: Tree.Element) => boolean): Tree.Element | undefined {
  if (isElement(node) && fits(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** Tags after which a reader sees a new line. */
const breaking = new Set(["p", "h1", "h2", "li", "br", "td", "div"]);

const attributeOf = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** What a reader of the letter sees, without the preheader. Pictures are their words. */
export function visibleText(html: string): string {
  const main = find(parse(html), (element) => attributeOf(element, "role") === "main");
  const write = (node: Node): string => {
    if (node.nodeName === "#text") return (node as Tree.TextNode).value;
    if (!isElement(node)) return "";
    if (node.tagName === "img") return attributeOf(node, "alt") ?? "";
    const inner = childrenOf(node).map(write).join("");
    return breaking.has(node.tagName) ? `\n${inner}\n` : inner;
  };
  return write(main as Tree.Element);
}

/** Addresses of links, in order. */
export function links(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Node) => {
    if (isElement(node) && node.tagName === "a") found.push(attributeOf(node, "href") ?? "");
    childrenOf(node).forEach(walk);
  };
  walk(parse(html));
  return found;
}

/** Without isolates and with single spaces: for comparing words. */
export const plain = (text: string): string =>
  text
    .replace(/[\u2066-\u2069\u202a-\u202e]/g, "")
    .replace(/\s+/g, " ")
    .trim();
