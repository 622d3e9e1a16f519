import { mkdtempSync, writeFileSync } from "node:fs";
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

type Make = (name: LetterName, tag: string) => Notice;

/** Every kind of document that a layout has to hold. */
const documents: Readonly<Record<string, Make>> = {
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
export const thorough = ["en-GB", "de", "pl", "ar", "mirrored"];

const isTried = (words: string, theme: ThemeName, document: string): boolean =>
  thorough.includes(words) || (theme === "letter" && document === "full");

/** The messages of one kind of document in one locale: every notice in every theme that it is tried in. */
function* rendered(
  locale: Locale,
  words: string,
  document: string,
): Generator<Omit<Message, "file">> {
  const tried = themeNames.filter((theme) => isTried(words, theme, document));
  if (tried.length === 0) return;
  const notices = letterNames.map((letter) => ({
    letter,
    notice: (documents[document] as Make)(letter, locale.tag),
  }));
  for (const theme of tried) {
    const brand = brandFor(document, locale.tag, theme);
    const renderer = createRenderer({ brand, locales: [locale] });
    for (const { letter, notice } of notices) {
      const id = [letter.replaceAll(" ", "-"), document, words, theme].join(".");
      const message = renderer.render(notice, { locale: locale.tag });
      yield { ...message, id, letter, document, words, theme, notice, brand };
    }
  }
}

/** Every notice in every locale, theme and kind of document, written to a folder. */
export function renderAll(): { readonly messages: readonly Message[]; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "fairwell-messages-"));
  const languages = [
    ...locales.map((locale) => ({ locale, words: locale.tag })),
    { locale: mirroredEnglish, words: "mirrored" },
  ];
  const messages: Message[] = [];
  for (const { locale, words } of languages)
    for (const document of Object.keys(documents))
      for (const message of rendered(locale, words, document)) {
        const file = join(folder, `${message.id}.html`);
        writeFileSync(file, message.html);
        messages.push({ ...message, file });
      }
  return { messages, folder };
}
