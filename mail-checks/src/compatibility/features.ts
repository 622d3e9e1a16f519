import type { Usage } from "./usage";

/** A feature of caniemail.com. */
export interface Feature {
  readonly slug: string;
  readonly title: string;
  readonly category: "css" | "html" | "image" | "others";
  readonly tags: readonly string[];
  /** Family ▸ platform ▸ version, oldest first ▸ `y`, `a`, `n` or `u`, with the numbers of notes. */
  readonly stats: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
  >;
}

type Test = (usage: Usage) => boolean;

const anyOf =
  (
    part:
      | "elements"
      | "attributes"
      | "properties"
      | "declarations"
      | "values"
      | "selectors"
      | "atRules",
    names: readonly string[],
  ): Test =>
  (usage) =>
    names.some((name) => (usage[part] as ReadonlySet<string>).has(name));

const semantic =
  "article aside details figcaption figure footer header main mark nav section summary time";

/** Features whose titles do not say by themselves what to look for. */
const byTitle: Readonly<Record<string, Test>> = {
  "Adjacent sibling combinator": anyOf("selectors", ["adjacent"]),
  "Attribute selector": anyOf("selectors", ["AttributeSelector"]),
  "Chaining selectors": anyOf("selectors", ["chaining"]),
  "Child combinator": anyOf("selectors", ["child"]),
  "Class selector": anyOf("selectors", ["ClassSelector"]),
  "Descendant combinator": anyOf("selectors", ["descendant"]),
  "General sibling combinator": anyOf("selectors", ["general"]),
  "Grouping selectors": anyOf("selectors", ["grouping"]),
  "ID selector": anyOf("selectors", ["IdSelector"]),
  "Type selector": anyOf("selectors", ["type"]),
  "Universal selector *": anyOf("selectors", ["universal"]),
  "lang()": anyOf("selectors", [":lang"]),
  "@media": anyOf("atRules", ["@media"]),
  "@media (hover), @media (any-hover)": anyOf("atRules", ["@media (hover)", "@media (any-hover)"]),
  "CSS calc() function": anyOf("values", ["calc()"]),
  "CSS comments": ({ comments }) => comments.has("css"),
  "CSS Nesting": anyOf("selectors", ["NestingSelector"]),
  "CSS Variables (Custom Properties)": ({ properties, values }) =>
    values.has("var()") || [...properties].some((name) => name.startsWith("--")),
  "css column properties": ({ properties }) =>
    [...properties].some((name) => name.startsWith("column")),
  "border-inline & border-block individual logical properties": logical("border", 4),
  "border-inline & border-block longhand properties": logical("border", 3),
  "border-radius logical properties": anyOf("properties", [
    "border-start-start-radius",
    "border-start-end-radius",
    "border-end-start-radius",
    "border-end-end-radius",
  ]),
  "grid-template-* properties": ({ properties }) =>
    [...properties].some((name) => name.startsWith("grid-template")),
  "font shorthand": anyOf("properties", ["font"]),
  "initial unit": anyOf("values", ["initial"]),
  "!important keyword": anyOf("values", ["!important"]),
  "system-ui, ui-serif, ui-sans-serif, ui-rounded, ui-monospace": anyOf("values", [
    "system-ui",
    "ui-serif",
    "ui-sans-serif",
    "ui-rounded",
    "ui-monospace",
  ]),
  "color-scheme CSS property": anyOf("properties", ["color-scheme"]),
  "color-scheme meta tag": anyOf("attributes", ["meta name=color-scheme"]),
  "HTML comments": ({ comments }) => comments.has("html"),
  "HTML5 semantics": anyOf("elements", semantic.split(" ")),
  "HTML5 doctype": () => true,
  "Image maps": anyOf("elements", ["map"]),
  "Local anchors": anyOf("attributes", ["href #"]),
  "mailto: links": anyOf("attributes", ["href mailto"]),
  "Embedded <svg> image": anyOf("elements", ["svg"]),
  "<h1> to <h6> elements": anyOf("elements", ["h1", "h2", "h3", "h4", "h5", "h6"]),
  "<ul>, <ol> and <dl>": anyOf("elements", ["ul", "ol", "dl"]),
  "<base>": anyOf("elements", ["base"]),
  address: anyOf("elements", ["address"]),
  "srcset and sizes attributes": anyOf("attributes", ["srcset", "sizes"]),
  display: anyOf("properties", ["display"]),
};

/** `border-inline-start` has three words, `border-inline-start-color` four. */
function logical(property: string, words: number): Test {
  return ({ properties }) =>
    [...properties].some(
      (name) =>
        new RegExp(`^${property}-(?:inline|block)`).test(name) && name.split("-").length === words,
    );
}

/** Titles by their form: the first that fits says what is looked for. */
const byForm: readonly (readonly [RegExp, (match: RegExpExecArray) => Test])[] = [
  [
    /^<(\w+) (\w+)="(\w+)"> element$/,
    ([, element, name, value]) => anyOf("attributes", [`${element} ${name}=${value}`]),
  ],
  [/^<(\w+)> element$/, ([, element]) => anyOf("elements", [element as string])],
  [/^([\w-]+) attribute$/, ([, name]) => anyOf("attributes", [name as string])],
  [/^(.+) unit$/, ([title]) => anyOf("values", [title])],
  [/^@media \(.+\)$/, ([title]) => anyOf("atRules", [title])],
  [/^@[\w-]+$/, ([title]) => anyOf("atRules", [title])],
  [/^::?[\w-]+(?:\(\))?$/, ([title]) => anyOf("selectors", [title.replace("()", "")])],
  [/^(?:[\w-]+\(\)(?:, )?)+$/, ([title]) => anyOf("values", title.split(", "))],
  [
    /^([a-z-]+): ?([a-z-]+)$/,
    ([, property, value]) => anyOf("declarations", [`${property}:${value}`]),
  ],
  [/^([\w-]+) property$/, ([, property]) => anyOf("properties", [property as string])],
  [
    /^[a-z-]+ ?(?:(?:,|&| &) ?[a-z-]+ ?)*$/,
    ([title]) => anyOf("properties", title.split(/[ ,&]+/)),
  ],
  [/^fit-content, /, ([title]) => anyOf("values", title.split(", "))],
  [/^(\w+) image format$/, ([, format]) => anyOf("attributes", [`src ${format?.toLowerCase()}`])],
];

/** Features that no message here could use and that need no test: whole standards, animated pictures, films. */
const aside = new Set([
  "AMP for Email",
  "BIMI",
  "Animated PNG image format",
  "Base 64 image format",
  "Video as Image Assets",
]);

/** What to look for, to know whether a message uses a feature. Undefined for those that are put aside. */
export function testOf({ title }: Feature): Test | undefined {
  if (aside.has(title)) return undefined;
  const named = byTitle[title];
  if (named) return named;
  for (const [form, test] of byForm) {
    const match = form.exec(title.trim());
    if (match) return test(match);
  }
  throw new Error(`caniemail has a feature that nobody has said how to look for: ${title}`);
}
