import { resolve } from "node:path";
import type { Locale } from "@fairwell/templates";
import type { FileSettings } from "../check/check-file";
import { readBrand } from "../render/brand";
import { readLayouts } from "../render/layouts";
import { subjectsFromExamples } from "./documents/from-examples";
import { type StandardInput, subjectsFromFiles } from "./documents/from-files";
import { examplesToday } from "./examples/examples";
import type { ProblemData, ThemeData } from "./gallery/data";
import { createGallery, type Gallery } from "./gallery/gallery";
import { refusalOf } from "./gallery/refusal";
import { createRenderers, type Looks, type RendererIn } from "./gallery/renderers";
import { brandIn, type ThemeChoice, themeChoices, themeData } from "./gallery/themes";

/** What a gallery is made of. */
export interface Sources {
  /** Absolute. */
  readonly directory: string;
  /** Files, folders, patterns; none: the examples. */
  readonly operands: readonly string[];
  /** Path of a brand file. */
  readonly brand: string | undefined;
  /** Folder of layouts. */
  readonly layout: string | undefined;
  /** Names of themes; none: all. */
  readonly themes: readonly string[];
  readonly locales: readonly Locale[];
  readonly check: FileSettings;
  /** Whether a day to judge by was given. Otherwise the examples are judged by a day of their own. */
  readonly today: string | undefined;
  readonly stdin: StandardInput;
  /** Renderers of the brand that was read last: what they have linked is used again as long as it stays the same. */
  readonly known: { brand?: string; renderers?: RendererIn };
}

const isUsageError = (error: unknown): error is Error & { remedy: string } =>
  error instanceof Error && error.name === "UsageError";

/** A brand or layouts that cannot be used, for the page. */
function faultOf(error: unknown, id: string): ProblemData {
  if (!isUsageError(error)) return refusalOf(error);
  const { message, remedy } = error;
  return { id, severity: "error", message: `${message}.`, advice: [{ message: remedy }] };
}

async function subjectsOf({ operands, directory, brand, check, today, stdin }: Sources) {
  if (operands.length === 0) return subjectsFromExamples(check.checker, today ?? examplesToday);
  const except = new Set(brand === undefined ? [] : [resolve(directory, brand)]);
  return subjectsFromFiles(operands, directory, except, check, stdin);
}

/** Reads the brand and the layouts; what is wrong with them is kept for the page. */
async function looksOf({ brand, layout, directory }: Sources, faults: ProblemData[]) {
  const kept = async <T>(id: string, read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      faults.push(faultOf(error, id));
      return undefined;
    }
  };
  const looks: Looks = {
    brand:
      brand === undefined ? undefined : await kept("file/brand", () => readBrand(brand, directory)),
    programs:
      layout === undefined
        ? undefined
        : await kept("file/layout", () => readLayouts(layout, directory)),
  };
  return looks;
}

/** The themes as the page shows them. A brand that is not valid keeps every message from being made. */
function readThemes(
  brand: Looks["brand"],
  asked: readonly string[],
  faults: ProblemData[],
): { themes: readonly ThemeChoice[]; data: readonly ThemeData[] } {
  const themes = themeChoices(brand, asked);
  try {
    const data = themes.map((theme) => themeData(theme, brandIn(brand ?? nobody, theme)));
    return { themes, data };
  } catch (error) {
    faults.push(refusalOf(error));
    return readThemes(undefined, asked, faults);
  }
}

/** Colours are the same whoever sends, where there is no brand. */
const nobody = { name: "Fairwell" };

/** Renderers for these looks: those that are there already, unless the brand or a layout may have changed. */
function renderersFor(looks: Looks, { known }: Sources): RendererIn {
  const brand = JSON.stringify(looks.brand ?? null);
  if (known.renderers && known.brand === brand && looks.programs === undefined)
    return known.renderers;
  known.brand = brand;
  known.renderers = createRenderers(looks);
  return known.renderers;
}

/** Reads everything once. Never throws for what stands in a file: that is shown in the page. */
export async function loadGallery(sources: Sources): Promise<Gallery> {
  const faults: ProblemData[] = [];
  const looks = await looksOf(sources, faults);
  const { themes, data } = readThemes(looks.brand, sources.themes, faults);
  return createGallery({
    subjects: await subjectsOf(sources),
    locales: sources.locales,
    themes,
    themeData: data,
    rendererIn: renderersFor(looks, sources),
    examples: sources.operands.length === 0,
    logo: looks.brand?.logo !== undefined,
    faults,
  });
}
