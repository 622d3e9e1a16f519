import { type FontName, fonts } from "./fonts";
import { readTheme } from "./read-theme";
import { type BrandWarning, type ReadablePalette, readablePalette } from "./readable";
import { address, colour, font, invalid, line, object, pixels } from "./reading";
import type { Palette, Theme } from "./theme";
import type { ThemeName } from "./themes";

/** How messages look and who stands behind them. Data only: nothing in it is markup. */
export interface Brand {
  /** Shown at the top where there is no logo. */
  readonly name: string;
  readonly logo?: BrandLogo | undefined;
  /** One that comes with the package, or one of your own. Default: `letter`. */
  readonly theme?: ThemeName | Theme | undefined;
  readonly colours?: BrandColours | undefined;
  /** Default: the theme's. No font is ever fetched. */
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
  /** `#rrggbb`. The line above the letter; links take a shade of it that can be read. Default: the theme's. */
  readonly accent?: string | undefined;
  /** `#rrggbb`. The colour around the letter, in the light scheme. Default: the theme's. */
  readonly page?: string | undefined;
}

/** What the program's brand slots take, all checked. */
export type BrandValues = Readonly<Record<string, string | undefined>>;

/** A brand that was read: what its slots take, and what had to be corrected. */
export interface ReadBrand {
  readonly values: BrandValues;
  readonly warnings: readonly BrandWarning[];
}

function logoValues(value: unknown): BrandValues {
  if (value === undefined) return {};
  const logo = object(value, "logo", ["url", "alt", "width", "height"]);
  return {
    logoUrl: address(logo.url, "logo.url"),
    logoAlt: line(logo.alt, "logo.alt"),
    logoWidth: String(pixels(logo.width, "logo.width", 1, 552)),
    logoHeight: String(pixels(logo.height, "logo.height", 1, 200)),
  };
}

function detailsValue(value: unknown = []): string | undefined {
  if (!Array.isArray(value) || value.length > 6) invalid("details", "at most six lines");
  if (value.length === 0) return undefined;
  return Array.from(value, (entry, index) => line(entry, `details[${index}]`)).join("\n");
}

/** The names that slots have for the colours of one scheme: those of the dark one end in `Dark`. */
function colourValues(palette: ReadablePalette, ending: "" | "Dark"): BrandValues {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(palette)) {
    if (typeof value === "string") values[name + ending] = value;
    else
      for (const [part, shade] of Object.entries(value as Palette["strength"]))
        values[name + part.charAt(0).toUpperCase() + part.slice(1) + ending] = shade;
  }
  return values;
}

/**
 * Checks a brand and works out what its slots take.
 *
 * @throws FairwellError `invalid_brand`, which names the part and what would be right
 */
export function readBrand(brand: Brand): ReadBrand {
  const keys = ["name", "logo", "theme", "colours", "font", "details", "website"];
  const input = object(brand, "", keys);
  const theme = readTheme(input.theme);
  const colours = object(input.colours ?? {}, "colours", ["accent", "page"]);
  const own = colours.accent === undefined ? undefined : colour(colours.accent, "colours.accent");
  const accent = own ?? theme.accent;
  const page = colours.page === undefined ? theme.light.page : colour(colours.page, "colours.page");
  const warnings: BrandWarning[] = [];
  const warn = (warning: BrandWarning) => warnings.push(warning);
  const accentPath = own === undefined ? "theme.accent" : "colours.accent";
  const light = { ...theme.light, page };
  const values = {
    name: line(input.name, "name"),
    ...logoValues(input.logo),
    accent,
    font: fonts[input.font === undefined ? theme.font : font(input.font, "font")],
    corners: `${theme.corners}px`,
    details: detailsValue(input.details),
    website: input.website === undefined ? undefined : address(input.website, "website"),
    ...colourValues(
      readablePalette(light, "theme.light", { colour: accent, path: accentPath }, warn),
      "",
    ),
    // An accent is chosen for white paper: what becomes of it in the dark is no mistake of the brand's.
    ...colourValues(
      readablePalette(theme.dark, "theme.dark", { colour: accent, path: undefined }, warn),
      "Dark",
    ),
  };
  return { values, warnings };
}
