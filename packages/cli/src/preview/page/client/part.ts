import type {} from "./element";

/** A piece of the page that is made once and then kept up to date, so that focus and scroll places stay. */
export interface Part<Value> {
  readonly node: HTMLElement;
  update(value: Value): void;
}

/**
 * Keeps the children of an element in step with a list: those that stay are updated where they are.
 *
 * @returns what is to be called with each list
 */
export function keyed<Value>(
  parent: Element,
  keyOf: (value: Value) => string,
  make: (value: Value) => Part<Value>,
): (values: readonly Value[]) => void {
  let parts = new Map<string, Part<Value>>();
  return (values) => {
    const next = new Map<string, Part<Value>>();
    for (const value of values) {
      const key = keyOf(value);
      const part = parts.get(key) ?? make(value);
      part.update(value);
      next.set(key, part);
    }
    for (const [key, { node }] of parts) if (next.get(key)?.node !== node) node.remove();
    let place = parent.firstElementChild;
    for (const { node } of next.values()) {
      // A frame that is moved loads again: what stands right is left where it is.
      if (node === place) place = place.nextElementSibling;
      else parent.insertBefore(node, place);
    }
    parts = next;
  };
}

/** A part that is made anew when what it shows has changed. */
export function remade<Value>(
  node: HTMLElement,
  content: (value: Value) => readonly (Node | string)[],
): Part<Value> {
  let shown: string | undefined;
  return {
    node,
    update(value) {
      const now = JSON.stringify(value);
      if (now === shown) return;
      shown = now;
      node.replaceChildren(...content(value));
    },
  };
}
