import type { Context } from "../program/program";

// Where in markup a slot stands. A small reader of tags, quoted attributes, comments and style elements: what cannot be
// told for certain (an unquoted attribute, a script) has no context, and no slot may stand there.

type Place =
  | { readonly in: "text" }
  | { readonly in: "tag" }
  | {
      readonly in: "attribute";
      readonly name: string;
      readonly begun: string;
      readonly quote: string;
    }
  | { readonly in: "comment" }
  | { readonly in: "style" }
  | { readonly in: "script" };

const addresses = new Set([
  "href",
  "src",
  "action",
  "background",
  "poster",
  "xlink:href",
  "srcset",
]);

/** Attributes that become part of a style. MJML's own are among them. */
const styles =
  /^(style|bgcolor|color|font-family|(?:[a-z]+-)*color|border(?:-(?:top|right|bottom|left))?)$/;

function attributeContext(name: string, begun: string): Context | undefined {
  if (addresses.has(name)) {
    if (begun === "") return "url";
    if (begun === "mailto:") return "mailto";
    return begun === "tel:" ? "tel" : undefined;
  }
  if (name.startsWith("on")) return undefined;
  return styles.test(name) ? "style" : "attribute";
}

const isStyle = (tag: string): boolean => tag === "style" || tag === "mj-style";

export interface Scanner {
  /** Reads fixed text. */
  feed(text: string): void;
  /** Tells that a value stands here. */
  value(): void;
  /** How a value that stands here has to be written, or undefined where none may stand. */
  context(): Context | undefined;
  betweenTags(): boolean;
}

/** Reads markup piece by piece and always knows what a value at this point would be part of. */
export function createScanner(): Scanner {
  let place: Place = { in: "text" };
  let tag = "";

  function step(text: string, at: number): number {
    switch (place.in) {
      case "text": {
        const next = text.indexOf("<", at);
        if (next < 0) return text.length;
        if (text.startsWith("<!--", next)) {
          place = { in: "comment" };
          return next + 4;
        }
        tag =
          /^<\/?([a-z][a-z0-9-]*)?/i.exec(text.slice(next, next + 40))?.[1]?.toLowerCase() ?? "";
        place = { in: "tag" };
        return next + 1;
      }
      case "tag": {
        const match = /([a-z:-]+)=(["'])|>/i.exec(text.slice(at));
        if (!match) return text.length;
        if (match[1])
          place = {
            in: "attribute",
            name: match[1].toLowerCase(),
            begun: "",
            quote: match[2] as string,
          };
        else if (isStyle(tag) && !text.slice(0, at + match.index).endsWith(`/${tag}`))
          place = { in: "style" };
        else place = tag === "script" ? { in: "script" } : { in: "text" };
        return at + match.index + match[0].length;
      }
      case "attribute": {
        const end = text.indexOf(place.quote, at);
        if (end >= 0) {
          place = { in: "tag" };
          return end + 1;
        }
        place = { ...place, begun: place.begun + text.slice(at) };
        return text.length;
      }
      case "comment": {
        const end = text.indexOf("-->", at);
        if (end < 0) return text.length;
        place = { in: "text" };
        return end + 3;
      }
      default: {
        const end = text.indexOf(`</${tag}`, at);
        if (end < 0) return text.length;
        place = { in: "text" };
        return end;
      }
    }
  }

  return {
    feed(text) {
      for (let at = 0; at < text.length; ) at = step(text, at);
    },
    value() {
      if (place.in === "attribute") place = { ...place, begun: `${place.begun}\0` };
    },
    context() {
      switch (place.in) {
        case "text":
          return "text";
        case "attribute":
          // Values are escaped for double quotes only.
          return place.quote === '"' ? attributeContext(place.name, place.begun) : undefined;
        case "style":
        case "comment":
          return "style";
        default:
          return undefined;
      }
    },
    betweenTags: () => place.in === "text",
  };
}
