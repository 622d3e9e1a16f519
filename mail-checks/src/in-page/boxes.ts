import { nameOf } from "./texts";

/** The box of an element, in CSS pixels, with what makes it lopsided. */
export interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  /** Borders and paddings as [left, right]. */
  readonly sides: readonly (readonly [number, number])[];
}

/** The width that is laid out in, and the box of every element that is shown. */
export interface Layout {
  readonly width: number;
  readonly boxes: readonly Box[];
}

/** The layout of the message as it is now. */
export function boxes(): Layout {
  const shown = [...document.body.querySelectorAll<HTMLElement>("*")].filter(
    (element) => element.checkVisibility() && element.localName !== "br",
  );
  return {
    width: document.documentElement.clientWidth,
    boxes: shown.map((element) => {
      const { left, right, top, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const pair = (one: string, other: string) =>
        [Number.parseFloat(one), Number.parseFloat(other)] as const;
      return {
        name: nameOf(element),
        left,
        right,
        top,
        height,
        sides: [
          pair(style.borderLeftWidth, style.borderRightWidth),
          pair(style.paddingLeft, style.paddingRight),
          pair(style.borderTopLeftRadius, style.borderTopRightRadius),
          pair(style.borderBottomLeftRadius, style.borderBottomRightRadius),
        ],
      };
    }),
  };
}
