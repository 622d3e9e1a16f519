import * as css from "css-tree";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** What a message makes use of, as names that features are looked up by. */
export interface Usage {
  readonly elements: Set<string>;
  /** `name` and, with its element and value, `element name=value`. */
  readonly attributes: Set<string>;
  readonly properties: Set<string>;
  /** `property:value`, without spaces. */
  readonly declarations: Set<string>;
  /** Keywords, names of functions with `()`, units, `!important`. */
  readonly values: Set<string>;
  /** `@media`, and `@media (feature)` for each feature that is asked for. */
  readonly atRules: Set<string>;
  /** Kinds of selectors as css-tree names them; `:name` and `::name`. */
  readonly selectors: Set<string>;
  /** `html`, `css`, `outside` (anything after the doctype). */
  readonly comments: Set<"html" | "css">;
}

const combinators: Readonly<Record<string, string>> = {
  " ": "descendant",
  ">": "child",
  "+": "adjacent",
  "~": "general",
};

/** Adds what a piece of CSS uses: a style sheet, or the declarations of a `style` attribute. */
function readCss(source: string, context: "stylesheet" | "declarationList", usage: Usage): void {
  const tree = css.parse(source, { context, onComment: () => usage.comments.add("css") });
  css.walk(tree, (node) => {
    switch (node.type) {
      case "Declaration":
        usage.properties.add(node.property);
        usage.declarations.add(`${node.property}:${css.generate(node.value).replaceAll(" ", "")}`);
        if (node.important) usage.values.add("!important");
        break;
      case "Identifier":
        usage.values.add(node.name);
        break;
      case "Function":
        usage.values.add(`${node.name}()`);
        break;
      case "Dimension":
        usage.values.add(`${node.unit} unit`);
        break;
      case "Percentage":
        usage.values.add("% unit");
        break;
      case "Atrule":
        usage.atRules.add(`@${node.name}`);
        break;
      case "Feature":
        usage.atRules.add(`@media (${node.name})`);
        break;
      case "Combinator":
        usage.selectors.add(combinators[node.name] ?? node.name);
        break;
      case "PseudoClassSelector":
        usage.selectors.add(`:${node.name}`);
        break;
      case "PseudoElementSelector":
        usage.selectors.add(`::${node.name}`);
        break;
      case "SelectorList":
        if (node.children.size > 1) usage.selectors.add("grouping");
        break;
      case "Selector":
        if (
          node.children.toArray().some((part, at, all) => isSimple(part) && isSimple(all[at + 1]))
        )
          usage.selectors.add("chaining");
        break;
      case "TypeSelector":
        usage.selectors.add(node.name === "*" ? "universal" : "type");
        break;
      case "ClassSelector":
      case "IdSelector":
      case "AttributeSelector":
        usage.selectors.add(node.type);
    }
  });
}

const isSimple = (node: css.CssNode | undefined): boolean =>
  node !== undefined && node.type !== "Combinator" && !node.type.startsWith("Pseudo");

function readNode(node: Tree.ChildNode | Tree.Document, usage: Usage): void {
  if (node.nodeName === "#comment") usage.comments.add("html");
  if ("tagName" in node) {
    usage.elements.add(node.tagName);
    for (const { name, value } of node.attrs) {
      usage.attributes.add(name).add(`${node.tagName} ${name}=${value}`);
      if (name === "style") readCss(value, "declarationList", usage);
      if (name === "href")
        usage.attributes.add(value.startsWith("#") ? "href #" : `href ${value.split(":")[0]}`);
      if (name === "src") usage.attributes.add(`src ${/\.(\w+)$/.exec(value)?.[1]}`);
    }
    if (node.tagName === "style")
      readCss((node.childNodes[0] as Tree.TextNode | undefined)?.value ?? "", "stylesheet", usage);
  }
  if ("childNodes" in node) for (const child of node.childNodes) readNode(child, usage);
}

/** What the HTML and the CSS of a message use. What only Outlook reads, in conditional comments, is left out. */
export function usageOf(html: string): Usage {
  const usage: Usage = {
    elements: new Set(),
    attributes: new Set(),
    properties: new Set(),
    declarations: new Set(),
    values: new Set(),
    atRules: new Set(),
    selectors: new Set(),
    comments: new Set(),
  };
  readNode(parse(html), usage);
  return usage;
}
