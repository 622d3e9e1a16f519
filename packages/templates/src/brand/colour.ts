/** WCAG 2.2, success criterion 1.4.3: text of normal size. A little more, against rounding. */
const enough = 4.6;

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

/**
 * The shade of a colour nearest to it that can be read on a background: darker on a light one, lighter on a dark one.
 *
 * @example inkOn("#ffffff", "#ffcc00") // "#806600"
 */
export function inkOn(background: string, colour: string): string {
  const target = luminance(background) > 0.2 ? 0 : 255;
  for (let step = 0; step <= 20; step++) {
    const shade = mix(colour, target, step / 20);
    if (contrast(background, shade) >= enough) return shade;
  }
  return target === 0 ? "#000000" : "#ffffff";
}
