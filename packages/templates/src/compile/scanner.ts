import type { Context } from "../program/program";

// Where in markup a slot stands. A small reader of tags, quoted attributes, comments and style elements: what cannot be
// told for certain (an unquoted attribute) has no context, and no slot may stand there. Scripts are refused before.

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
  /** What cannot be told for certain, up to the end: no value may stand there. */
  | { readonly in: "unknown" };

const addresses = new Set([
  "href",
  "src",
  "action",
  "background",
  "poster",
  "xlink:href",
  "srcset",
]);

/** Attributes whose value is markup, a list of addresses or a command: no value may stand in them. */
const forbidden = /^(?:on.*|srcdoc|content|data|formaction|ping|http-equiv|is)$/;

/** An attribute as HTML reads it (section 13.1.2.3), up to the quotation mark that begins its value, or the end of the tag. */
const attribute = /[\s/]*(?:([^\s"'<>/=]+)(?:\s*=\s*(?:(["'])|[^\s"'=<>`]+)?)?|(>))/y;

/** Attributes that become part of a style. MJML's own are among them. */
const styles =
  /^(style|bgcolor|color|font-family|(?:[a-z]+-)*color|border(?:-(?:top|right|bottom|left))?)$/;

function attributeContext(name: string, begun: string): Context | undefined {
  if (addresses.has(name)) {
    if (begun === "") return "url";
    if (begun === "mailto:") return "mailto";
    return begun === "tel:" ? "tel" : undefined;
  }
  if (forbidden.test(name)) return undefined;
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
  let closes = false;

  function step(text: string, at: number): number {
    switch (place.in) {
      case "text": {
        const next = text.indexOf("<", at);
        if (next < 0) return text.length;
        if (text.startsWith("<!--", next)) {
          place = { in: "comment" };
          return next + 4;
        }
        const [whole, slash, name = ""] = /^<(\/?)([a-z][a-z0-9-]*)?/i.exec(
          text.slice(next, next + 40),
        ) as RegExpExecArray;
        tag = name.toLowerCase();
        closes = slash === "/";
        place = { in: "tag" };
        return next + whole.length;
      }
      case "tag": {
        attribute.lastIndex = at;
        const [whole, name, quote, end] = attribute.exec(text) ?? [];
        if (whole === undefined) {
          if (text.slice(at).trim() === "") return text.length;
          place = { in: "unknown" };
          return text.length;
        }
        if (quote)
          place = { in: "attribute", name: (name as string).toLowerCase(), begun: "", quote };
        else if (end)
          place =
            isStyle(tag) && !closes && !/\/\s*>$/.test(whole) ? { in: "style" } : { in: "text" };
        return at + whole.length;
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
      case "style": {
        const end = text.slice(at).search(new RegExp(`</${tag}(?=[\\s/>])`, "i"));
        if (end < 0) return text.length;
        place = { in: "text" };
        return at + end;
      }
      default:
        return text.length;
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
