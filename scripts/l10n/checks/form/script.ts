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

/** The characters of a legacy encoding of two bytes, which each country made of what it writes. */
function charactersOf(encoding: string, leads: readonly [number, number]): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail >= 0xa1 || encoding === "big5")
        characters.add(decoder.decode(Uint8Array.of(lead, trail)));
  return characters;
}

let han: Readonly<Record<string, ReadonlySet<string>>> | undefined;

/** Characters of simplified Chinese (GB 2312, levels 1 and 2) and of traditional Chinese (Big5, levels 1 and 2). */
function hanOf(tag: string): ReadonlySet<string> | undefined {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== "zh") return undefined;
  han ??= {
    Hans: charactersOf("gbk", [0xb0, 0xf7]),
    Hant: charactersOf("big5", [0xa4, 0xf9]),
  };
  return han[script ?? ""];
}

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
    const known = hanOf(tag);
    const characters = known ? (text.match(/\p{Script=Han}/gu) ?? []) : [];
    words.push(...characters.filter((character) => !known?.has(character)));
    return words.map((word) => `“${word}” is not in the script of ${tag}`);
  }),
};
