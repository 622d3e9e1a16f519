import { type Check, eachMessage, withoutPlaceholders } from "../../check";

/** The script in which a language is written (CLDR), as Unicode names it; Japanese and Korean have several. */
function scriptsOf(tag: string): readonly string[] {
  const { script = "" } = new Intl.Locale(tag).maximize();
  const several: Readonly<Record<string, readonly string[]>> = {
    Jpan: ["Han", "Hiragana", "Katakana"],
    Kore: ["Hangul", "Han"],
    Hans: ["Han"],
    Hant: ["Han"],
  };
  return several[script] ?? [script];
}

/** Words in another script that a language uses as they are, with the reason. */
const borrowed: Readonly<Record<string, readonly string[]>> = {
  // The usual word for electronic mail and web addresses in writing of any script.
  "*": ["URL"],
};

/** Letters of another script than the language's: a text that was swapped, or was not translated. */
export const script: Check = {
  id: "script",
  summary: "every letter is of the language's script",
  without: () => undefined,
  run: eachMessage(({ text }, { tag }) => {
    const own = scriptsOf(tag).map((name) => `\\p{Script=${name}}`);
    const foreign = new RegExp(`(?:(?![${own.join("")}])\\p{L})+`, "gu");
    const words = [...withoutPlaceholders(text, " ").matchAll(foreign)]
      .map(([word]) => word)
      // Modifier letters such as the okina and the long vowel mark belong to no one script.
      .filter((word) => !/^[\p{Script=Common}\p{Script=Inherited}]+$/u.test(word))
      .filter((word) => !borrowed["*"]?.includes(word));
    return words.map((word) => `“${word}” is not in the script of ${tag}`);
  }),
};
