import {
  Body,
  Container,
  Head,
  Heading,
  Html,
  Img,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import { render } from "@react-email/render";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { type CSSProperties, Fragment, createElement as h, type ReactNode } from "react";
import type { Message } from "../messages";

// The same notice as somebody would write it with react-email: the same words in the same order, the same look, and its
// components wherever it has one. What it says is read from our HTML, so that it stays the same notice.

type Node = Tree.ChildNode;

const attributesOf = ({ attrs }: Tree.Element): Readonly<Record<string, string>> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

/** A `style` attribute as React wants it. */
function styleOf(text = ""): CSSProperties {
  const declarations = text.split(";").filter((declaration) => declaration.includes(":"));
  return Object.fromEntries(
    declarations.map((declaration) => {
      const [property = "", ...value] = declaration.split(":");
      return [
        property.trim().replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
        value.join(":").trim(),
      ];
    }),
  );
}

const isElement = (node: Node): node is Tree.Element => "tagName" in node;

/** A cell with a colour of its own: a card. */
const isCard = ({ tagName }: Tree.Element, style: CSSProperties): boolean =>
  tagName === "td" && style.backgroundColor !== undefined;

function elementFor(element: Tree.Element): ReactNode {
  const { class: className, style: text, ...attributes } = attributesOf(element);
  const style = styleOf(text);
  const inner = element.childNodes.map(nodeFor);
  switch (element.tagName) {
    case "p":
      return element.childNodes.some(({ nodeName }) => nodeName === "img")
        ? h(Fragment, null, ...inner)
        : h(Text, { style, className }, ...inner);
    case "h1":
    case "h2":
      return h(Heading, { as: element.tagName, style, className }, ...inner);
    case "a":
      return h(Link, { href: attributes.href, style, className }, ...inner);
    case "img": {
      const { alt, height, src, width } = attributes;
      return h(Img, { alt, height, src, width, style, className });
    }
    case "ul":
    case "li":
    case "strong":
      return h(element.tagName, { style, className }, ...inner);
    case "br":
      return h("br");
    default:
      return isCard(element, style)
        ? h(Section, { style, className }, ...inner)
        : h(Fragment, null, ...inner);
  }
}

function nodeFor(node: Node): ReactNode {
  if (node.nodeName === "#text") {
    const { value } = node as Tree.TextNode;
    return value.trim() === "" ? null : value;
  }
  return isElement(node) ? elementFor(node) : null;
}

function find(node: Node | Tree.Document, fits: (element: Tree.Element) => boolean): Tree.Element {
  const search = (one: Node | Tree.Document): Tree.Element | undefined => {
    if ("tagName" in one && fits(one)) return one;
    for (const child of "childNodes" in one ? one.childNodes : []) {
      const found = search(child);
      if (found) return found;
    }
    return undefined;
  };
  const found = search(node);
  if (!found) throw new Error("The message lacks a part that react-email's version is made of.");
  return found;
}

const hasClass = (name: string) => (element: Tree.Element) =>
  attributesOf(element).class?.split(" ").includes(name) ?? false;

/** The style that all text of a part has. */
function textStyle(part: Tree.Element): CSSProperties {
  const block = find(part, (element) =>
    (attributesOf(element).style ?? "").includes("font-family"),
  );
  const { color, fontFamily, fontSize, lineHeight, textAlign } = styleOf(attributesOf(block).style);
  return { color, fontFamily, fontSize, lineHeight, textAlign } as CSSProperties;
}

/**
 * The HTML of react-email's version of a message.
 *
 * @param darkMode the rules for the dark, which react-email has none of by itself
 */
export function reactEmail(message: Message, darkMode: string | undefined): Promise<string> {
  const document = parse(message.html);
  const letter = find(document, hasClass("letter"));
  const foot = find(document, hasClass("foot"));
  const page = styleOf(
    attributesOf(find(document, ({ tagName }) => tagName === "body")).style,
  ).backgroundColor;
  const paper = styleOf(attributesOf(letter).style).backgroundColor;
  return render(
    h(
      Html,
      { lang: message.locale, dir: message.direction },
      h(Head, null, h("title", null, message.subject), darkMode && h("style", null, darkMode)),
      h(Preview, null, message.preheader),
      h(
        Body,
        { className: "page", style: { backgroundColor: page, margin: 0 } },
        h(
          Container,
          {
            className: "letter",
            style: { backgroundColor: paper, padding: "28px 24px 32px", maxWidth: "600px" },
          },
          h(Section, { style: textStyle(letter) }, nodeFor(letter)),
        ),
        h(
          Container,
          { className: "foot", style: { padding: "20px 24px 24px", maxWidth: "600px" } },
          h(Section, { style: textStyle(foot) }, nodeFor(foot)),
        ),
      ),
    ),
  );
}
