import { type Check, eachMessage, withoutPlaceholders } from "../../check";

/** Quotation marks by language, or by tag (CLDR, delimiters; for a few as its newspapers print them): first level, both sides. */
const marks: Readonly<Record<string, string>> = {
  ar: "«»",
  bg: "„“",
  bn: "“”",
  ca: "«»",
  cs: "„“",
  cy: "‘’“”",
  da: "”“»«",
  de: "„“",
  el: "«»",
  en: "‘’“”",
  es: "«»",
  "es-419": "“”",
  et: "„“",
  fa: "«»",
  fi: "””",
  fil: "“”",
  fr: "«»",
  ga: "“”",
  he: '”“״"',
  hi: "“”",
  hr: "„“”",
  hu: "„”",
  id: "“”",
  it: "«»“”",
  ja: "「」",
  ko: "‘’“”",
  lt: "„“",
  lv: "“”„«»",
  ms: "“”",
  mt: "“”",
  nb: "«»",
  nl: "‘’“”",
  pl: "„”",
  pt: "“”«»",
  ro: "„”",
  ru: "«»",
  sk: "„“",
  sl: "„“»«",
  sr: "„“”",
  sv: "””",
  ta: "“”",
  th: "“”",
  tr: "“”",
  uk: "«»",
  ur: "“”",
  vi: "“”",
  zh: "“”「」",
};

const marksOf = (tag: string): string | undefined =>
  marks[tag] ?? marks[new Intl.Locale(tag).language];

const any = /["“”„‟«»‹›「」『』]/gu;

/** Quotation marks: those of the language, in pairs. The apostrophe is a letter of many languages and is not looked at. */
export const quotation: Check = {
  id: "quotation",
  summary: "quotation marks are the language's own, and come in pairs",
  without: (tag) => (marksOf(tag) ? undefined : "no table of marks for it"),
  run: eachMessage(({ text }, { tag, language }) => {
    const own = marksOf(tag) ?? "";
    const found = withoutPlaceholders(text).match(any) ?? [];
    const foreign = found.filter((mark) => !own.includes(mark));
    const problems = foreign.map((mark) => `has ${mark}, which ${language} does not use`);
    return found.length % 2 === 0
      ? problems
      : [...problems, "has a quotation mark without its other half"];
  }),
};
