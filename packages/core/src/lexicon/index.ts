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

/** The lexicons of a language such as `en`; undefined when there are none. */
export function languageOf(primary: string): Language | undefined {
  return Object.hasOwn(languages, primary) ? languages[primary] : undefined;
}

/** Languages that have lexicons. */
export const textLanguages: readonly string[] = Object.keys(languages);
