import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { type Check, unproven } from "../check";
import { leavesIn } from "../leaves";
import type { Message } from "../messages";

type Node = Tree.ChildNode | Tree.Document;

function* elementsOf(node: Node): Generator<Tree.Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}

const attribute = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

const active = new Set([
  "script",
  "iframe",
  "object",
  "embed",
  "form",
  "link",
  "base",
  "video",
  "audio",
]);

/** What could fetch, run or report something, found in the source: some mail clients do what Chromium does not. */
function* suspicious(html: string): Generator<string> {
  for (const element of elementsOf(parse(html))) {
    const { attrs, tagName } = element;
    if (active.has(tagName)) yield `a <${tagName}>`;
    if (tagName === "meta" && attribute(element, "http-equiv")?.toLowerCase() === "refresh")
      yield "a refresh";
    if (attrs.some(({ name }) => name.startsWith("on"))) yield "an event handler";
    if (attrs.some(({ name }) => ["background", "srcset", "ping"].includes(name)))
      yield "an address in an attribute";
    if (
      tagName === "img" &&
      [attribute(element, "width"), attribute(element, "height")].some((size) => Number(size) < 2)
    )
      yield "a picture of one pixel";
  }
  if (/@import|@font-face|url\s*\(|expression\s*\(/i.test(html.replace(/<body[\s\S]*/, "")))
    yield "a style that fetches";
  if (/style="[^"]*url\s*\(/i.test(html)) yield "an attribute that fetches";
}

/** Every address in a message has to be one of the document's or the brand's, without a letter added to it. */
function* changedLinks({ brand, html, notice }: Message): Generator<string> {
  const given = new Set([...leavesIn(notice), ...leavesIn(brand)]);
  for (const element of elementsOf(parse(html))) {
    const address = attribute(element, "href") ?? attribute(element, "src");
    if (address === undefined || address.startsWith("mailto:") || address.startsWith("tel:"))
      continue;
    if (!given.has(address)) yield `${address}, which nobody gave`;
  }
}

/** Nothing is fetched but the logo, no opening of a message is reported, no link has anything added to it. */
export const requests: Check = {
  name: "third-party requests",
  async run({ browser, messages, visits }) {
    const faults: string[] = [];
    let logos = 0;
    for (const { message, requests: asked } of await visits())
      for (const address of asked) {
        if (address === message.brand.logo?.url) logos++;
        else faults.push(`${message.id} asks for ${address}`);
      }
    for (const message of messages)
      for (const what of [...suspicious(message.html), ...changedLinks(message)])
        faults.push(`${message.id} has ${what}`);
    const [asked] = await browser.each(["one"], async (page) => {
      const pixel = '<p style="background:url(https://example.com/seen)">x</p>';
      const request = page.waitForRequest("https://example.com/seen", { timeout: 5_000 });
      await page.setContent(pixel);
      return (await request.catch(() => undefined)) && [...suspicious(pixel)].length > 0;
    });
    if (!asked) faults.push(unproven("a picture that is fetched by a style"));
    return {
      figure: `${faults.length} but the brand's own logo (${logos} times) in ${messages.length} messages`,
      faults,
    };
  },
};
