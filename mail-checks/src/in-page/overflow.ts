import { nameOf, visibleTexts } from "./texts";

/** Boxes are placed in fractions of a pixel; what sticks out by less cannot be seen. */
const hair = 1;

const isBlock = (element: Element): boolean => getComputedStyle(element).display !== "inline";

/** The nearest box that has to hold a text. */
function holderOf(element: Element): Element {
  let holder = element;
  while (!isBlock(holder)) holder = holder.parentElement as Element;
  return holder;
}

/** Boxes that reach out of the window. */
function* outsideTheWindow(width: number): Generator<string> {
  for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
    if (!element.checkVisibility()) continue;
    const { left, right } = element.getBoundingClientRect();
    if (left < -hair || right > width + hair)
      yield `${nameOf(element)} reaches from ${left.toFixed(0)} to ${right.toFixed(0)} in a window of ${width}`;
    if (
      isBlock(element) &&
      element.scrollWidth > element.clientWidth + hair &&
      element.clientWidth > 0
    )
      yield `${nameOf(element)} holds ${element.scrollWidth} pixels in ${element.clientWidth}`;
  }
}

/** Texts that reach out of the box that they belong to, or are cut off by one. */
function* outsideItsBox(): Generator<string> {
  for (const { text, element } of visibleTexts()) {
    const holder = holderOf(element);
    const box = holder.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      if (line.left < box.left - hair || line.right > box.right + hair)
        yield `text of ${nameOf(element)} leaves its box by ${Math.max(box.left - line.left, line.right - box.right).toFixed(0)}`;
      if (getComputedStyle(holder).overflow !== "visible" && line.bottom > box.bottom + hair)
        yield `text of ${nameOf(element)} is cut off`;
    }
    if (Number.parseFloat(getComputedStyle(element).fontSize) < 12)
      yield `text of ${nameOf(element)} is smaller than 12 pixels`;
  }
}

/** Whatever does not fit, in the window as it is now. */
export function overflows(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const faults = [...outsideTheWindow(clientWidth), ...outsideItsBox()];
  if (scrollWidth > clientWidth)
    faults.push(`the message is ${scrollWidth} wide in a window of ${clientWidth}`);
  return [...new Set(faults)];
}
