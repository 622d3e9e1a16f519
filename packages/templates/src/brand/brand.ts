import { FairwellError, Line, WebAddress } from "@fairwell/core";
import { inkOn } from "./colour";
import { type FontName, fonts } from "./fonts";

/** How messages look and who stands behind them. Data only: nothing in it is markup. */
export interface Brand {
  /** Shown at the top where there is no logo. */
  readonly name: string;
  readonly logo?: BrandLogo | undefined;
  readonly colours?: BrandColours | undefined;
  /** Default: `system`. No font is ever fetched. */
  readonly font?: FontName | undefined;
  /** At most six lines for the foot of the message: postal address, registration, telephone. */
  readonly details?: readonly string[] | undefined;
  /** The organisation's site, linked from the foot of the message. */
  readonly website?: string | undefined;
}

export interface BrandLogo {
  /** https. The picture is the only thing that a message may fetch. */
  readonly url: string;
  /** What the picture says: usually the name. */
  readonly alt: string;
  /** Pixels, 1–552. */
  readonly width: number;
  /** Pixels, 1–200. */
  readonly height: number;
}

export interface BrandColours {
  /** `#rrggbb`. The line above the letter; links take a shade of it that can be read. */
  readonly accent?: string | undefined;
  /** `#rrggbb`. The colour around the letter; no text stands on it. */
  readonly page?: string | undefined;
}

/** What the program's brand slots take, all checked. */
export type BrandValues = Readonly<Record<string, string | undefined>>;

/** Backgrounds of the letter that links have to be read on: paper, and the darkest of the dark scheme's. */
const paper = "#ffffff";
const darkPaper = "#2b3038";

function invalid(where: string, right: string): never {
  throw new FairwellError("invalid_brand", `brand.${where} is not valid. Use ${right}.`);
}

function known(value: object, where: string, keys: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) invalid(where, `only these keys: ${keys.join(", ")}`);
  }
}

function line(value: unknown, where: string): string {
  if (!Line.safeParse(value).success)
    invalid(where, "one line of visible text, at most 300 characters");
  return value as string;
}

function address(value: unknown, where: string): string {
  if (!WebAddress.safeParse(value).success)
    invalid(where, "an https address such as https://example.org");
  return value as string;
}

function pixels(value: unknown, where: string, most: number): string {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > most)
    invalid(where, `a whole number of pixels from 1 to ${most}`);
  return String(value);
}

function colour(value: unknown, where: string, standard: string): string {
  if (value === undefined) return standard;
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value))
    invalid(where, "a colour such as #0b5c6b");
  return value.toLowerCase();
}

function object(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    invalid(where, "an object");
  return value as Record<string, unknown>;
}

/**
 * Checks a brand and works out what its slots take.
 *
 * @throws FairwellError `invalid_brand`, which names the part and what would be right
 */
export function brandValues(brand: Brand): BrandValues {
  const input = object(brand, "");
  known(input, "", ["name", "logo", "colours", "font", "details", "website"]);
  const logo = input.logo === undefined ? undefined : object(input.logo, "logo");
  if (logo) known(logo, "logo", ["url", "alt", "width", "height"]);
  const colours = input.colours === undefined ? {} : object(input.colours, "colours");
  known(colours, "colours", ["accent", "page"]);
  const font = input.font ?? "system";
  if (typeof font !== "string" || !Object.hasOwn(fonts, font))
    invalid("font", `one of ${Object.keys(fonts).join(", ")}`);
  const details = input.details ?? [];
  if (!Array.isArray(details) || details.length > 6) invalid("details", "at most six lines");
  const accent = colour(colours.accent, "colours.accent", "#0b5c6b");
  return {
    name: line(input.name, "name"),
    logoUrl: logo && address(logo.url, "logo.url"),
    logoAlt: logo && line(logo.alt, "logo.alt"),
    logoWidth: logo && pixels(logo.width, "logo.width", 552),
    logoHeight: logo && pixels(logo.height, "logo.height", 200),
    accent,
    link: inkOn(paper, accent),
    linkDark: inkOn(darkPaper, accent),
    page: colour(colours.page, "colours.page", "#f1f3f4"),
    font: fonts[font as FontName],
    details:
      details.length === 0
        ? undefined
        : details.map((entry, index) => line(entry, `details[${index}]`)).join("\n"),
    website: input.website === undefined ? undefined : address(input.website, "website"),
  };
}
