import { entities } from "./entities";

/** Tags that end a line of text. */
const blocks = new Set(
  "address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);

/** Tags within a line. Anything else in angle brackets is text that a person typed, and stays. */
const inline = new Set(
  "a abbr b big body center cite code del em font head html i img ins kbd label mark meta q s script small span strike strong style sub sup tbody td tfoot th thead title tt u var wbr o:p".split(
    " ",
  ),
);

const tag = /<(\/?)([a-z][a-z0-9:]*)(?:\s[^<>]*|\/)?>/iy;
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,11}));/giu;

function decodeEntities(text: string): string {
  return text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined)
      return Object.hasOwn(entities, name) ? (entities[name] as string) : whole;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    const character = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return character ? String.fromCodePoint(code) : whole;
  });
}

/** What a tag contributes, and where reading goes on; undefined when this is no tag of HTML. */
function readTag(
  html: string,
  at: number,
): { text: string; end: number; block: boolean } | undefined {
  if (html.startsWith("<!--", at)) {
    const close = html.indexOf("-->", at + 4);
    return close < 0 ? undefined : { text: "", end: close + 3, block: false };
  }
  tag.lastIndex = at;
  const [whole, slash, written] = tag.exec(html) ?? [];
  if (whole === undefined || written === undefined) return undefined;
  const name = written.toLowerCase();
  const end = at + whole.length;
  if (name === "li") return { text: slash ? "\n" : "\n• ", end, block: true };
  if (name === "td" || name === "th") return { text: slash ? " " : "", end, block: false };
  if (blocks.has(name)) return { text: name === "p" ? "\n\n" : "\n", end, block: true };
  return inline.has(name) ? { text: "", end, block: false } : undefined;
}

/**
 * Plain text of an HTML fragment: line breaks for blocks, bullets for list items, entities decoded once. Angle brackets
 * that are not tags of HTML stay as they are, and so do the line breaks of a text without blocks. The result is text:
 * never put it into HTML without escaping it again.
 *
 * @example htmlToText("<p>Fair &amp; clear</p><p>Thorough</p>") // "Fair & clear\n\nThorough"
 */
export function htmlToText(html: string): string {
  const parts: { text: string; tag: boolean }[] = [];
  let formatted = false;
  let searchComments = true;
  let start = 0;
  for (let at = html.indexOf("<"); at >= 0; ) {
    const comment = html.startsWith("<!--", at);
    const found = comment && !searchComments ? undefined : readTag(html, at);
    // An unclosed comment means that no later one is closed either; looking again would be quadratic.
    if (comment && !found) searchComments = false;
    if (found) {
      parts.push({ text: html.slice(start, at), tag: false }, { text: found.text, tag: true });
      formatted ||= found.block;
      start = found.end;
    }
    at = html.indexOf("<", found ? found.end : at + 1);
  }
  parts.push({ text: html.slice(start), tag: false });
  const text = parts.map((part) => {
    if (part.tag) return part.text;
    return decodeEntities(formatted ? part.text.replace(/\s+/g, " ") : part.text);
  });
  return text
    .join("")
    .replace(/\r\n?/g, "\n")
    .replace(/\u00a0/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
