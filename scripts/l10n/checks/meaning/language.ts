import { type Check, type Fault, withoutPlaceholders } from "../../check";
import { identifier } from "../../tools/cld3";
import { withoutVariant } from "../../tools/dictionaries";

/** What cld3 calls a language, where that is not its tag. */
const names: Readonly<Record<string, readonly string[]>> = {
  he: ["iw"],
  hr: ["hr", "bs"],
  nb: ["no"],
};

const namesOf = (tag: string): readonly string[] => {
  const { language } = new Intl.Locale(withoutVariant(tag));
  return names[language] ?? [language];
};

/** The whole body is in the language of its tag. */
export const language: Check = {
  id: "language",
  summary: "the whole body is in the language of the tag, by cld3",
  without: () => undefined,
  async run({ tag, messages }) {
    const identify = await identifier();
    const body = messages.map(({ text }) => withoutPlaceholders(text)).join(" ");
    const { language: found } = identify(body);
    return namesOf(tag).includes(found)
      ? []
      : [{ tag, path: undefined, problem: `reads as ${found} to cld3` }];
  },
};

/** Sentences shorter than this, in characters, are too short for cld3. */
const short = 24;

/** Words that sentences in English can hardly do without, in no other language of the catalogs as they stand. */
const tells = /(?<![\p{L}’'-])(?:the|you|your|this|and|with|been)(?![\p{L}’'-])/giu;

/** A sentence that was left in English. */
export const english: Check = {
  id: "english",
  summary: "no sentence was left in English, by cld3 and by comparison",
  without: (tag) =>
    new Intl.Locale(tag).language === "en" ? "the language is English" : undefined,
  async run({ tag, messages }) {
    const identify = await identifier();
    const isEnglish = (text: string): boolean => {
      const bare = withoutPlaceholders(text).trim();
      if ((bare.match(tells) ?? []).length >= 2) return true;
      if (bare.length < short) return false;
      const { language: found, is_reliable, probability } = identify(bare);
      return found === "en" && is_reliable && probability > 0.9;
    };
    return messages.flatMap(({ name, key, text, english: source }): Fault[] => {
      const same = text === source && /\p{L}{3}/u.test(withoutPlaceholders(text));
      if (!same && !isEnglish(text)) return [];
      const problem = same ? "is the English text" : "reads as English";
      return [{ tag, path: `${name}/${key}`, problem }];
    });
  },
};
