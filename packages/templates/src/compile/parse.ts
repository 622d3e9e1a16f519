import type { Context, MarkupNode, Slot } from "../program/program";
import { fault } from "./faults";
import { checkName, fitsContext, type Scope } from "./names";
import { createScanner } from "./scanner";

// The slot syntax of a notice's source. `t:` a message, `m:` a message that the view chooses, `v:` a value, `b:` the
// brand, `l:tag` the language; #if, #each and #paragraphs with their ends. Nothing else stands between double braces.

const slotPattern = /\{\{([^{}]*)\}\}/g;

const places: Readonly<Record<Context, string>> = {
  text: "text",
  attribute: "an attribute",
  url: "an https address",
  mailto: "an e-mail address",
  tel: "a telephone number",
  style: "the brand's colours and fonts",
};

interface Frame {
  readonly nodes: MarkupNode[];
  readonly opened?: { readonly kind: "if" | "each" | "paragraphs"; readonly name: string };
  readonly line: number;
  readonly scope: Scope;
  otherwise?: MarkupNode[];
}

function leaf(type: string, name: string, context: Context): Slot | undefined {
  switch (type) {
    case "t":
      return { slot: "fixed", key: name, context };
    case "m":
      return { slot: "message", name, context };
    case "v":
      return { slot: "value", name, context };
    case "b":
      return { slot: "brand", name, context };
    case "l":
      return name === "tag" || name === "space" ? { slot: "locale", name, context } : undefined;
    default:
      return undefined;
  }
}

const isBlockTag = (content: string): boolean => /^(?:[#/]|else$)/.test(content);

/**
 * Drops line breaks and indentation beside the beginning and end of a block: they lay out the source, and would stay
 * behind where a block is left out.
 */
function withoutLayout(text: string, afterBlock: boolean, beforeBlock: boolean): string {
  let result = afterBlock ? text.replace(/^[ \t]*\n\s*/, "") : text;
  if (beforeBlock) result = result.replace(/[ \t]*\n\s*$/, "");
  return result;
}

/** Elements that run or embed something. Mail programs drop them, and no value could be kept safe in them. */
const active = /<\/?(script|iframe|object|embed|applet|frame|frameset|base)\b/i;

function refuseActive(source: string): void {
  const include = source.search(/<mj-include\b/i);
  if (include >= 0)
    fault(
      source.slice(0, include).split("\n").length,
      "files are included by `compileLayoutFile`, from its folder. Give parts to `compileLayout` in `parts`.",
    );
  const found = active.exec(source);
  if (found)
    fault(
      source.slice(0, found.index).split("\n").length,
      `<${(found[1] as string).toLowerCase()}> has no place in a message: mail programs drop it.`,
    );
}

/**
 * Reads a source with slots.
 *
 * @param source MJML, parts and directions already put in
 * @param scope what slots may ask for
 * @param layout `trimmed`: without the line breaks beside blocks, which would stay behind where a block is left out;
 * `kept`: line by line as it was written, for telling where something is wrong
 */
export function parseSource(
  source: string,
  scope: Scope,
  layout: "trimmed" | "kept" = "trimmed",
): MarkupNode[] {
  refuseActive(source);
  const scanner = createScanner();
  const stack: Frame[] = [{ nodes: [], line: 1, scope }];
  const top = () => stack.at(-1) as Frame;
  const push = (node: MarkupNode) => (top().otherwise ?? top().nodes).push(node);
  let line = 1;
  let from = 0;

  const open = (kind: "if" | "each" | "paragraphs", name: string) => {
    if (!scanner.betweenTags()) fault(line, "a block begins and ends between tags.");
    const inner = checkName(kind, name, top().scope, (problem) => fault(line, problem));
    stack.push({ nodes: [], opened: { kind, name }, line, scope: inner });
  };
  const close = (kind: string) => {
    const frame = stack.pop() as Frame;
    if (frame.opened?.kind !== kind) fault(line, `{{/${kind}}} closes nothing.`);
    if (!scanner.betweenTags()) fault(line, "a block begins and ends between tags.");
    const { name } = frame.opened;
    if (kind === "if")
      push({ block: "if", name, body: frame.nodes, otherwise: frame.otherwise ?? [] });
    else push({ block: kind as "each" | "paragraphs", name, body: frame.nodes });
  };
  const slot = (content: string) => {
    const [type = "", name = ""] = content.split(/:(.*)/s);
    const context = scanner.context();
    if (!context) fault(line, `{{${content}}} cannot stand here.`);
    checkName(type, name, top().scope, (problem) => fault(line, problem));
    const node = leaf(type, name, context) ?? fault(line, `{{${content}}} is no slot.`);
    if (!fitsContext(node, top().scope))
      fault(line, `{{${content}}} cannot stand in a place for ${places[context]}.`);
    scanner.value();
    push(node);
  };

  const trim = layout === "trimmed" ? withoutLayout : (text: string) => text;
  let afterBlock = false;
  for (const match of source.matchAll(slotPattern)) {
    const written = source.slice(from, match.index);
    line += written.split("\n").length - 1;
    from = match.index + match[0].length;
    const content = match[1] as string;
    const beforeBlock = isBlockTag(content);
    const fixed = trim(written, afterBlock, beforeBlock);
    afterBlock = beforeBlock;
    if (fixed !== "") push(fixed);
    scanner.feed(fixed);
    const opening = /^#(if|each|paragraphs) (\S+)$/.exec(content);
    if (opening) open(opening[1] as "if" | "each" | "paragraphs", opening[2] as string);
    else if (content.startsWith("/")) close(content.slice(1));
    else if (content === "else") {
      if (top().opened?.kind !== "if" || top().otherwise) fault(line, "{{else}} has no {{#if}}.");
      top().otherwise = [];
    } else slot(content);
  }
  push(trim(source.slice(from), afterBlock, false));
  if (stack.length > 1) fault(top().line, `{{#${top().opened?.kind}}} is not closed.`);
  return top().nodes;
}
