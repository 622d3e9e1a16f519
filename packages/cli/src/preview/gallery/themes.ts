import { type Brand, type ReadBrand, readBrand, type Theme, themes } from "@fairwell/templates";
import { contrastTable } from "./contrast";
import type { ThemeData } from "./data";

/** A theme that messages are shown in: one that comes with the package, or the brand's own. */
export interface ThemeChoice {
  readonly name: string;
  readonly theme: NonNullable<Brand["theme"]>;
}

/** The name under which a brand's own theme is shown. */
export const brandTheme = "brand";

/** Names that `--theme` takes. */
export const themeNames: readonly string[] = [brandTheme, ...Object.keys(themes)];

const isOwn = (theme: unknown): theme is Theme => typeof theme === "object" && theme !== null;

/** The themes to show: those that were asked for, or all, the brand's first. */
export function themeChoices(brand: Brand | undefined, asked: readonly string[]): ThemeChoice[] {
  const own = brand?.theme;
  const brands: ThemeChoice = isOwn(own)
    ? { name: brandTheme, theme: own }
    : { name: own ?? "letter", theme: own ?? "letter" };
  const ready = Object.keys(themes).map((name): ThemeChoice => {
    return { name, theme: name as keyof typeof themes };
  });
  const all = [brands, ...ready.filter(({ name }) => name !== brands.name)];
  if (asked.length === 0) return all;
  const wanted = asked.map((name) => (name === brandTheme ? brands.name : name));
  return all.filter(({ name }) => wanted.includes(name));
}

/** A theme for the page: its colours, how well they are read, and what was corrected. */
export function themeData({ name }: ThemeChoice, { values, warnings }: ReadBrand): ThemeData {
  return {
    name,
    warnings: warnings.map(({ path, message }) => `${path}: ${message}`),
    contrast: contrastTable(values),
    page: { light: values.page ?? "#ffffff", dark: values.pageDark ?? "#000000" },
  };
}

/** A brand in a theme, read. */
export const brandIn = (brand: Brand, { theme }: ThemeChoice): ReadBrand =>
  readBrand({ ...brand, theme });
