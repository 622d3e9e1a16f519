import { nameOf, visibleTexts } from "./texts";

/** How well the texts of a message can be told from what is behind them. */
export interface Contrasts {
  readonly texts: number;
  /** The least contrast, 1–21, and where it is. */
  readonly least: { readonly ratio: number; readonly where: string };
}

interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

/** A computed colour: `rgb(r, g, b)` or `rgba(r, g, b, a)` (CSS Color 4, 15.1). */
function read(computed: string): Colour {
  const parts = computed.match(/[\d.]+/g)?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = parts;
  if (!computed.startsWith("rgb") || red === undefined || green === undefined || blue === undefined)
    throw new Error(`${computed} is a colour that this check cannot read.`);
  return { rgb: [red, green, blue], alpha };
}

const over = ({ rgb, alpha }: Colour, below: Colour["rgb"]): Colour["rgb"] => [
  rgb[0] * alpha + below[0] * (1 - alpha),
  rgb[1] * alpha + below[1] * (1 - alpha),
  rgb[2] * alpha + below[2] * (1 - alpha),
];

/** What is behind an element: every background up to the canvas, one over the other. */
function behind(element: Element | null): Colour["rgb"] {
  if (element === null)
    return matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255];
  const style = getComputedStyle(element);
  if (style.backgroundImage !== "none")
    throw new Error(
      `${nameOf(element)} has a picture behind its text, which nothing can be said of.`,
    );
  const colour = read(style.backgroundColor);
  return colour.alpha === 1 ? colour.rgb : over(colour, behind(element.parentElement));
}

/** Relative luminance (WCAG 2.2). */
function luminance(rgb: Colour["rgb"]): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of a text with what is really behind it, 1–21 (WCAG 2.2, 1.4.3). */
function ratioOf(element: Element): number {
  const below = behind(element);
  const ink = luminance(over(read(getComputedStyle(element).color), below));
  const paper = luminance(below);
  return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
}

/** The contrast of every piece of text. */
export function contrasts(): Contrasts {
  let least = { ratio: 21, where: "" };
  const texts = visibleTexts();
  for (const { text, element } of texts) {
    const ratio = ratioOf(element);
    if (ratio < least.ratio)
      least = { ratio, where: `${nameOf(element)}: ${text.data.slice(0, 30)}` };
  }
  return { texts: texts.length, least };
}
