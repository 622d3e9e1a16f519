/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

type Child = Node | string | undefined;

/**
 * Makes an element. Text becomes text nodes, never markup.
 *
 * @param attributes `class`, `aria-…`, `data-…` and the like; undefined: left out; true: present without a value
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value === true) made.setAttribute(key, "");
    else if (typeof value === "string") made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** An element of the page that is always there. */
export function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found as Type;
}

/** Writes a text, and leaves what is the same alone: a selection in it stays. */
export function write(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}
