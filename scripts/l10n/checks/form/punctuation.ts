import { type Check, eachMessage } from "../../check";

type End = "stop" | "question" | "colon" | "comma" | "none";

const ends: readonly (readonly [RegExp, End])[] = [
  [/[.。।۔።։]\p{Pf}?$/u, "stop"],
  [/[?？؟;;]$/u, "question"],
  [/[:：]$/u, "colon"],
  [/[,，،、]$/u, "comma"],
];

/** Whether dates of a language end in a full stop, which then ends the sentence as well. */
const dateStops = (tag: string): boolean =>
  new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(0).endsWith(".");

const endOf = (text: string): End => ends.find(([mark]) => mark.test(text))?.[1] ?? "none";

/** Languages that end no sentence with a mark. */
const unmarked: ReadonlySet<string> = new Set(["th", "lo", "km"]);

/** Languages in which a sentence that ends with a full stop may introduce a list, and a preview may end with a noun. */
const loose: ReadonlySet<string> = new Set(["ja", "ko"]);

const isLoose = (language: string, message: string, own: End, theirs: End): boolean =>
  loose.has(language) &&
  ((theirs === "colon" && own === "stop") || (own === "none" && message.startsWith("preheader")));

/** Messages whose mark at the end is a matter of how letters are written in a language. */
const letterly: ReadonlySet<string> = new Set(["greeting", "closing"]);

/** Marks at the end: a sentence stays a sentence, a label stays a label. */
export const punctuation: Check = {
  id: "punctuation",
  summary: "a sentence ends as one and a label does not; no exclamation mark",
  without: () => undefined,
  run: eachMessage(({ text, english, message }, { language, tag }) => {
    const problems = /[!！¡]/.test(text) ? ["has an exclamation mark"] : [];
    if (letterly.has(message)) return problems;
    const [own, theirs] = [endOf(text), endOf(english)];
    const fits =
      own === theirs ||
      (theirs === "stop" && /(?:On|Until)\}\}$/.test(text) && dateStops(tag)) ||
      isLoose(language, message, own, theirs) ||
      (unmarked.has(language) && (own === "none" || theirs === "none"));
    return fits ? problems : [...problems, `ends with “${own}”, English with “${theirs}”`];
  }),
};
