import type { CatalogName } from "../../packages/templates/src/notices/catalog-shapes";
import {
  catalogNames,
  informalTag,
  informalTags,
  keysOf,
  messageOf,
  messagesOf,
  type Note,
  readCatalog,
  readInformal,
  readNotes,
  sourceTag,
} from "./catalogs";

/** One text of a locale, with what it was made from. */
export interface Message {
  readonly name: CatalogName;
  /** With the ending of its plural category. */
  readonly key: string;
  /** Without it. */
  readonly message: string;
  readonly text: string;
  /** The English text of the same category, or of `other`. */
  readonly english: string;
  readonly note: Note;
}

/** The texts of a locale, as they are in the files: what is missing is not there. */
export interface LocaleTexts {
  readonly tag: string;
  /** The language without script, region and variant: `pt` for `pt-BR`. */
  readonly language: string;
  readonly messages: readonly Message[];
}

/** What a check found wrong. */
export interface Fault {
  readonly tag: string;
  /** `catalog/key`, or undefined for the locale as a whole. */
  readonly path: string | undefined;
  readonly problem: string;
}

/** A way to find mistakes in a locale that does not depend on who wrote it. */
export interface Check {
  /** Short name, such as `spelling`. */
  readonly id: string;
  /** What it looks at, for the scorecard. */
  readonly summary: string;
  /** Why there is no such check for a language, or undefined where there is one. */
  readonly without: (tag: string) => string | undefined;
  readonly run: (texts: LocaleTexts) => readonly Fault[] | Promise<readonly Fault[]>;
}

export const placeholder = /\{\{(\w+)\}\}/g;

/** A text without its placeholders; `instead` stands in their place. */
export const withoutPlaceholders = (text: string, instead = ""): string =>
  text.replace(placeholder, instead);

/** The faults of a locale that a test of single messages finds. */
export const eachMessage =
  (find: (message: Message, texts: LocaleTexts) => readonly string[]) =>
  (texts: LocaleTexts): readonly Fault[] =>
    texts.messages.flatMap((message) =>
      find(message, texts).map((problem) => ({
        tag: texts.tag,
        path: `${message.name}/${message.key}`,
        problem,
      })),
    );

export const languageOf = (tag: string): string => new Intl.Locale(tag).language;

function messagesIn(read: (name: CatalogName) => Readonly<Record<string, string>>): Message[] {
  return catalogNames.flatMap((name) => {
    const english = readCatalog(sourceTag, name);
    const notes = readNotes(name);
    return Object.entries(read(name)).map(([key, text]): Message => {
      const message = messageOf(name, key);
      const other = english[key] ?? english[`${message}_other`] ?? "";
      return { name, key, message, text, english: other, note: notes[message] as Note };
    });
  });
}

/** Reads a locale. An informal one has the formal words of its language where it has none of its own. */
export function readTexts(tag: string): LocaleTexts {
  const base = informalTags().find((one) => informalTag(one) === tag);
  if (base === undefined)
    return {
      tag,
      language: languageOf(tag),
      messages: messagesIn((name) => readCatalog(tag, name)),
    };
  const own = readInformal(base);
  const messages = messagesIn((name) => ({ ...readCatalog(base, name), ...own[name] }));
  return { tag, language: languageOf(base), messages };
}

const pathsByTag = new Map<string, readonly string[]>();

/** Every key that a locale has to have, as `catalog/key`. */
export function expectedPaths(tag: string): readonly string[] {
  let paths = pathsByTag.get(tag);
  if (!paths) {
    const base = tag.replace("-x-informal", "");
    paths = catalogNames.flatMap((name) => keysOf(name, base).map((key) => `${name}/${key}`));
    pathsByTag.set(tag, paths);
  }
  return paths;
}

/** Every message, with what it takes. */
export const shapeOf = (name: CatalogName, message: string) =>
  messagesOf(name).find(([key]) => key === message)?.[1];
