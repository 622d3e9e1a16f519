import { resolve } from "node:path";
import type { Locale } from "@fairwell/templates";
import { checkerFor, todayOf } from "../check/checker";
import type { previewOptions } from "../command-line/commands/preview";
import type { OptionValues } from "../command-line/define";
import { choiceRemedy } from "../command-line/nearest-name";
import { UsageError } from "../command-line/usage-error";
import { locales } from "../render/locales";
import type { Sources } from "./load";

type Options = OptionValues<typeof previewOptions>;

/**
 * English first, which the other catalogs were translated from; the others by their names, as a person looks for them.
 */
function inOrder(): readonly Locale[] {
  const names = new Intl.DisplayNames("en-GB", { type: "language" });
  const key = ({ tag }: Locale) => (tag === "en-GB" ? "" : (names.of(tag) ?? tag));
  return [...locales].sort((a, b) => key(a).localeCompare(key(b), "en-GB"));
}

/** The locales of these tags, in their order; all when there are none. */
async function localesFor(tags: readonly string[]): Promise<readonly Locale[]> {
  if (tags.length === 0) return inOrder();
  const found: Locale[] = [];
  for (const tag of new Set(tags)) {
    const locale = locales.find((one) => one.tag.toLowerCase() === tag.toLowerCase());
    if (!locale) {
      const known = inOrder().map((one) => one.tag);
      throw new UsageError(
        "`--locale` names a language that there is no catalog for",
        await choiceRemedy(tag, known),
      );
    }
    found.push(locale);
  }
  return found;
}

/**
 * What a gallery is made of, by the options of the command.
 *
 * @throws UsageError for an option; FairwellError `unknown_rule`
 */
export async function sourcesFor(
  operands: readonly string[],
  options: Omit<Options, "port" | "out" | "no-color">,
  directory: string,
): Promise<Sources> {
  const today = options.today === undefined ? undefined : todayOf(options.today);
  return {
    directory: resolve(directory),
    operands,
    brand: options.brand,
    layout: options.layout,
    themes: options.theme,
    locales: await localesFor(options.locale),
    check: { checker: await checkerFor(options), today: todayOf(today), text: {} },
    today,
    stdin: new Map(),
    known: {},
  };
}

/** A port from what was written. */
export function portOf(given: string | undefined): number {
  if (given === undefined) return 0;
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535) return Number(given);
  throw new UsageError("`--port` is not a port", "Write a number from 1 to 65535, such as 8321.");
}
