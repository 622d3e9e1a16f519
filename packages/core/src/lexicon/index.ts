import type { RoleLexicon } from "../text/roles/word-class";
import type { Concept } from "./concept";
import { englishConcepts } from "./en";
import { roleLexicon } from "./en/roles";

/** What the text engine knows of a language. */
export interface Language {
  readonly concepts: readonly Concept[];
  readonly roles: RoleLexicon;
}

const languages: Readonly<Record<string, Language>> = {
  en: { concepts: englishConcepts, roles: roleLexicon },
};

/** Languages that have text rules, as language tags without region. */
export const textLanguages: readonly string[] = Object.keys(languages);

/** The lexicons of a language tag such as `en-GB`; undefined when there are none. */
export function languageOf(tag: string): Language | undefined {
  const primary = primaryLanguage(tag);
  return Object.hasOwn(languages, primary) ? languages[primary] : undefined;
}

/** `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
  const dash = tag.indexOf("-");
  return (dash < 0 ? tag : tag.slice(0, dash)).toLowerCase();
}
