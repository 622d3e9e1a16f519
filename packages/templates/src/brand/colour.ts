/** WCAG 2.2, success criterion 1.4.3: text of normal size. Black or white reaches it on any one colour. */
export const enough = 4.5;

/** WCAG 2.2, success criterion 1.4.6: what is easy to read. */
export const ample = 7;

const channels = (colour: string): [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two `#rrggbb` colours, 1–21 (WCAG 2.2).
 *
 * @example contrast("#000000", "#ffffff") // 21
 */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const mix = (colour: string, target: number, share: number): string =>
  `#${channels(colour)
    .map((channel) => Math.round(channel + (target - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")}`;

/** The least contrast of a colour with any of several backgrounds. */
export const leastContrast = (colour: string, backgrounds: readonly string[]): number =>
  Math.min(...backgrounds.map((background) => contrast(background, colour)));

/** Steps between a colour and black or white. */
const steps = 40;

/**
 * The shade nearest to a colour that can be read on each of several backgrounds: darker where they are light, lighter
 * where they are dark.
 *
 * @param least contrast with each of them
 * @returns undefined when no shade can be read on all of them, because some are light and some dark
 * @example readableOn(["#ffffff"], "#ffcc00") // "#806600"
 */
export function readableOn(
  backgrounds: readonly string[],
  colour: string,
  least = enough,
): string | undefined {
  for (let step = 0; step <= steps; step++) {
    for (const target of [0, 255]) {
      const shade = mix(colour, target, step / steps);
      if (leastContrast(shade, backgrounds) >= least) return shade;
    }
  }
  return undefined;
}
