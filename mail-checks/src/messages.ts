import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Brand,
  createRenderer,
  type Locale,
  type Notice,
  type RenderedMessage,
  type ThemeName,
  themes,
} from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import { rtl } from "../../packages/templates/src/programs/rtl";
import {
  agencyLetter,
  fullLetter,
  type LetterName,
  letterNames,
  longLetter,
  sparseLetter,
  strainedLetter,
  strainNames,
} from "../../packages/templates/test/full-letters";
import { locales } from "../../packages/templates/test/locales";
import { wordsOf } from "../../packages/templates/test/words/words";

/** The only address that a message may fetch from. */
export const logoUrl = "https://example.org/logo.png";

/** English words in the layout of a language that is written from right to left. */
const mirroredEnglish: Locale = { ...enGB, direction: "rtl", programs: rtl };

/** A finished message, with what it was made from. */
export interface Message extends RenderedMessage {
  /** Unlike that of any other: letter, document, locale or `mirrored`, theme. */
  readonly id: string;
  readonly letter: LetterName;
  readonly document: string;
  /** The tag of the locale, or `mirrored` for English in the right-to-left layout. */
  readonly words: string;
  readonly theme: ThemeName;
  readonly notice: Notice;
  readonly brand: Brand;
  readonly file: string;
}

/** Every kind of document that a layout has to hold. */
const documents: Readonly<Record<string, (name: LetterName, tag: string) => Notice>> = {
  full: fullLetter,
  long: longLetter,
  sparse: sparseLetter,
  agency: agencyLetter,
  ...Object.fromEntries(
    strainNames.map((strain) => [
      strain,
      (name: LetterName, tag: string) => strainedLetter(name, tag, strain),
    ]),
  ),
};

const isStrained = (document: string): boolean => strainNames.some((name) => name === document);

/** A brand with every part; the documents that have nothing to spare have one with nothing but a name. */
function brandFor(document: string, tag: string, theme: ThemeName): Brand {
  const words = wordsOf(tag);
  if (document === "sparse") return { name: words.employer, theme };
  const width = isStrained(document) ? 552 : 180;
  return {
    name: words.employer,
    logo: { url: logoUrl, alt: words.employer, width, height: 48 },
    theme,
    details: isStrained(document) ? Array(6).fill("y".repeat(200)) : words.details,
    website: "https://example.org/",
  };
}

const themeNames = Object.keys(themes) as ThemeName[];

/** Locales that every kind of document and every theme is tried in; the others get a full document each. */
const thorough = ["en-GB", "de", "pl", "ar", "mirrored"];

const isTried = (words: string, theme: ThemeName, document: string): boolean =>
  thorough.includes(words) || (theme === "letter" && document === "full");

/** Every notice in every locale, theme and kind of document, written to a folder. */
export function renderAll(): { readonly messages: readonly Message[]; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "fairwell-messages-"));
  mkdirSync(folder, { recursive: true });
  const messages: Message[] = [];
  const languages = [
    ...locales.map((locale) => ({ locale, words: locale.tag })),
    { locale: mirroredEnglish, words: "mirrored" },
  ];
  for (const { locale, words } of languages)
    for (const theme of themeNames)
      for (const [document, make] of Object.entries(documents)) {
        if (!isTried(words, theme, document)) continue;
        for (const letter of letterNames) {
          const notice = make(letter, locale.tag);
          const brand = brandFor(document, locale.tag, theme);
          const rendered = createRenderer({ brand, locales: [locale] }).render(notice, {
            locale: locale.tag,
          });
          const id = [letter.replaceAll(" ", "-"), document, words, theme].join(".");
          const file = join(folder, `${id}.html`);
          writeFileSync(file, rendered.html);
          messages.push({ ...rendered, id, letter, document, words, theme, notice, brand, file });
        }
      }
  return { messages, folder };
}
