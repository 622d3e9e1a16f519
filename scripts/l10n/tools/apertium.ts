import type { DebianPackage } from "./apt";
import { withoutVariant } from "./dictionaries";
import { output } from "./process";

const pairs = {
  "spa-eng": "apertium-eng-spa",
  "cat-eng": "apertium-eng-cat",
  "hbs-eng": "apertium-hbs-eng",
  "pt-es": "apertium-es-pt",
  "ro-es": "apertium-es-ro",
  "fr-es": "apertium-fr-es",
  "ita-spa": "apertium-spa-ita",
  "slv-hbs": "apertium-hbs-slv",
  "bul-mkd": "apertium-mkd-bul",
  "swe-dan": "apertium-swe-dan",
  "dan-swe": "apertium-swe-dan",
  "nob-dan": "apertium-dan-nor",
  "ind-zlm": "apertium-ind-zlm",
  "zlm-ind": "apertium-ind-zlm",
  "urd-hin": "apertium-urd-hin",
  "hin-urd": "apertium-urd-hin",
} as const;
type Pair = keyof typeof pairs;

/** A way from a language into another that can be read by a list of its words that deny. */
export interface Route {
  readonly steps: readonly Pair[];
  readonly to: string;
}

const to = (language: string, ...steps: readonly Pair[]): Route => ({ steps, to: language });

/**
 * By language. To English, over a near language where there is no pair; else to a near language. Russian and Ukrainian are
 * not here: the tagger of their pair in Debian 12 aborts.
 */
const routes: Readonly<Record<string, Route>> = {
  bg: to("mk", "bul-mkd"),
  ca: to("en", "cat-eng"),
  da: to("sv", "dan-swe"),
  es: to("en", "spa-eng"),
  fr: to("en", "fr-es", "spa-eng"),
  hi: to("ur", "hin-urd"),
  hr: to("en", "hbs-eng"),
  id: to("ms", "ind-zlm"),
  it: to("en", "ita-spa", "spa-eng"),
  ms: to("id", "zlm-ind"),
  nb: to("da", "nob-dan"),
  pt: to("en", "pt-es", "spa-eng"),
  ro: to("en", "ro-es", "spa-eng"),
  sl: to("en", "slv-hbs", "hbs-eng"),
  sr: to("en", "hbs-eng"),
  sv: to("da", "swe-dan"),
  ur: to("hi", "urd-hin"),
};

export const routeOf = (tag: string): Route | undefined =>
  routes[new Intl.Locale(withoutVariant(tag)).language];

export const apertiumPackages: readonly DebianPackage[] = [
  { debian: "apertium", file: "/usr/bin/apertium" },
  ...Object.entries(pairs).map(([mode, debian]) => ({
    debian,
    file: `/usr/share/apertium/modes/${mode}.mode`,
  })),
];

/** Serbian Cyrillic by letter, for tools that read it in Latin letters. Source: the Serbian alphabet, one to one. */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  "а-a б-b в-v г-g д-d ђ-đ е-e ж-ž з-z и-i ј-j к-k л-l љ-lj м-m н-n њ-nj о-o п-p р-r с-s т-t ћ-ć у-u ф-f х-h ц-c ч-č џ-dž ш-š"
    .split(" ")
    .map((pair) => pair.split("-") as [string, string]),
);

const inLatin = (text: string): string =>
  text.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const small = letter.toLowerCase();
    const found = latin[small] ?? letter;
    return small === letter ? found : found.charAt(0).toUpperCase() + found.slice(1);
  });

/** Translates texts along the way of their language, all in one run of each step. */
export function backTranslated(tag: string, texts: readonly string[]): readonly string[] {
  const route = routeOf(tag);
  if (!route || texts.length === 0) return [];
  const lines = tag.startsWith("sr") ? texts.map(inLatin) : texts;
  // A line of its own between two texts keeps the sentences of one from being read together with the next.
  // Through `cat`, because apertium opens /dev/stdin by name, which fails where that is a socket, as Node's pipes are.
  const command = ["cat", ...route.steps.map((mode) => `apertium -u ${mode}`)].join(" | ");
  const input = `${lines.join("\n\n")}\n`;
  const translated = output("bash", ["-o", "pipefail", "-c", command], input)
    .replace(/\n$/, "")
    .split("\n\n");
  if (translated.length !== texts.length)
    throw new Error(`apertium gave ${translated.length} texts of ${tag} back for ${texts.length}.`);
  return translated;
}
