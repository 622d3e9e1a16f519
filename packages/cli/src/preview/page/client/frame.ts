import type { Combination, Sight } from "./combinations";
import { element } from "./element";
import type { Part } from "./part";
import type { Source } from "./source";
import { directionWords, schemeWords } from "./words";

/** A message as it is looked at. */
export interface FrameValue {
  readonly combination: Combination;
  readonly sight: Sight;
}

export const frameKey = ({ sight }: FrameValue): string => `${sight.width} ${sight.scheme}`;

/** What tells one frame from the others, in words. */
export const sightWords = ({ width, scheme }: Sight): string =>
  `${width} px, ${schemeWords[scheme]}`;

/**
 * A frame that holds a message and can do nothing: no script, no form, no window, no way to lead the page elsewhere. Its
 * origin is kept so that the page can see how tall the message is.
 */
function messageFrame(value: FrameValue, source: Source): HTMLIFrameElement {
  const { sight } = value;
  const frame = element("iframe", { sandbox: "allow-same-origin", class: "message" });
  frame.style.width = `${sight.width}px`;
  // `prefers-color-scheme` in a frame follows the scheme of the element that embeds it.
  frame.style.colorScheme = sight.scheme;
  fill(frame, value, source);
  return frame;
}

/** Shows a message in a frame, unless it is there already. */
function fill(frame: HTMLIFrameElement, { combination, sight }: FrameValue, source: Source): void {
  const { key, version, notice } = combination;
  const { language, theme, direction } = key;
  const of = [language, theme, directionWords[direction], sightWords(sight)].join(", ");
  frame.title = `Message: ${version.subject ?? notice.title} (${of})`;
  source.show(frame, key, version.renderings[theme]?.digest ?? "");
}

/** Makes a frame as tall as its message, and again whenever that changes. */
function fitHeight(frame: HTMLIFrameElement): void {
  let observer: ResizeObserver | undefined;
  frame.addEventListener("load", () => {
    observer?.disconnect();
    const root = frame.contentDocument?.documentElement;
    if (!root) return;
    const fit = () => {
      const height = Math.ceil(root.getBoundingClientRect().height);
      if (height > 0) frame.style.height = `${height}px`;
    };
    observer = new ResizeObserver(fit);
    observer.observe(root);
    fit();
  });
}

/** Where the window is narrower than the message, what holds it can be scrolled, and by keys only with the focus. */
function scrollByKeys(stage: HTMLElement, sight: Sight): void {
  if (stage.scrollWidth <= stage.clientWidth) {
    for (const name of ["tabindex", "role", "aria-label"]) stage.removeAttribute(name);
    return;
  }
  stage.tabIndex = 0;
  stage.setAttribute("role", "group");
  stage.setAttribute("aria-label", `Message, ${sightWords(sight)}: wider than the window`);
}

/** A message at its full height, with a line that says how it is looked at. */
export function framePart(
  first: FrameValue,
  source: Source,
  onKey: (event: KeyboardEvent, frame: HTMLIFrameElement) => void,
): Part<FrameValue> {
  const frame = messageFrame(first, source);
  fitHeight(frame);
  // A key that is pressed in a frame is not heard outside of it.
  frame.addEventListener("load", () =>
    frame.contentDocument?.addEventListener("keydown", (event) => onKey(event, frame)),
  );
  const caption = element("figcaption", {}, sightWords(first.sight));
  const stage = element("div", { class: "stage" }, frame);
  new ResizeObserver(() => scrollByKeys(stage, first.sight)).observe(stage);
  const node = element("figure", { class: "sight" }, caption, stage);
  return {
    node,
    update: (value) => fill(frame, value, source),
  };
}

/** Pixels of a small picture of a message. */
const small = { width: 288, height: 320 };

/** A small picture of the top of a message. It is nothing to operate, and loads when it comes near. */
export function thumbnailPart(first: FrameValue, source: Source): Part<FrameValue> {
  const width = Number(first.sight.width);
  const scale = first.sight.width === "600" ? small.width / width : 0.72;
  const node = element("div", { class: "thumbnail", inert: true, "aria-hidden": "true" });
  let value = first;
  let frame: HTMLIFrameElement | undefined;
  const show = () => {
    if (!frame) {
      frame = messageFrame(value, source);
      frame.scrolling = "no";
      frame.style.height = `${Math.ceil(small.height / scale)}px`;
      frame.style.transform = `scale(${scale})`;
      frame.style.marginInlineStart = `${Math.max(0, (small.width - width * scale) / 2)}px`;
      node.append(frame);
    } else fill(frame, value, source);
  };
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      show();
    },
    { rootMargin: "600px" },
  );
  near.observe(node);
  return {
    node,
    update(next) {
      value = next;
      if (frame) show();
    },
  };
}
