import type { LocaleTexts, Message } from "../check";
import { deniesTranslated } from "../checks/meaning/back-translation";
import { type Denial, denialsIn, hasDenials } from "../checks/meaning/denials";
import { isDecisive, polarity } from "../checks/meaning/polarity";
import { routeOf } from "../tools/apertium";
import { isCaught, pathOf, remembered, type Tally, withText } from "./seed";

/** What is left of a word that denies when it does not any more, by language; other words go as a whole. */
const affirmed: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  cs: [
    [/^není$/i, "je"],
    [/^ne(?=\p{L}{3})/iu, ""],
  ],
  hr: [
    [/^nije$/i, "je"],
    [/^nis/i, "s"],
    [/^nema/i, "ima"],
    [/^neće/i, "će"],
  ],
  ja: [[/ません/, "ます"]],
  lt: [
    [/^nėra$/i, "yra"],
    [/^ne(?=\p{L}{3})/iu, ""],
  ],
  lv: [
    [/^nav$/i, "ir"],
    [/^ne(?=\p{L}{3})/iu, ""],
  ],
  sk: [[/^ne(?=\p{L}{3})/iu, ""]],
  sl: [
    [/^ni$/i, "je"],
    [/^nis/i, "s"],
    [/^nima/i, "ima"],
  ],
  sr: [
    [/^није$/i, "је"],
    [/^нис/i, "с"],
    [/^нема/i, "има"],
    [/^неће/i, "ће"],
  ],
};

/** A text without one or more of its denials. */
export function withoutDenials(text: string, denials: readonly Denial[], language: string): string {
  const places = denials.flat().sort((one, other) => other.start - one.start);
  let rest = text;
  for (const { start, end } of places) {
    const word = rest.slice(start, end);
    const rule = affirmed[language]?.find(([pattern]) => pattern.test(word));
    const left = rule ? word.replace(rule[0], rule[1]) : "";
    rest = rest.slice(0, start) + left + rest.slice(end);
  }
  return rest
    .replace(/ {2,}/g, " ")
    .replace(/ (?=[.,;:])/g, "")
    .trim();
}

const decisiveOf = ({ messages }: LocaleTexts): readonly Message[] => messages.filter(isDecisive);

/** Takes each denial out of each message that decides, one at a time, and asks the list of words that deny. */
export async function negationSeeds(locales: readonly LocaleTexts[]): Promise<Tally> {
  let planted = 0;
  const missed: string[] = [];
  for (const texts of locales) {
    const { tag, language } = texts;
    if (!hasDenials(language)) continue;
    const before = remembered(texts);
    for (const message of decisiveOf(texts))
      for (const denial of denialsIn(message.text, language)) {
        planted++;
        const text = withoutDenials(message.text, [denial], language);
        if (!(await isCaught([polarity], before, withText(texts, message, text))))
          missed.push(`${tag}: ${pathOf(message)} as “${text}”`);
      }
  }
  const kind = "dropped negation, by words";
  return { kind, planted, caught: planted - missed.length, bound: 1, missed };
}

/** Takes all denials out of each message that decides, and asks Apertium, which does not know the list of words. */
export function translatedSeeds(locales: readonly LocaleTexts[]): Tally {
  let planted = 0;
  const missed: string[] = [];
  for (const texts of locales) {
    const { tag, language } = texts;
    if (!routeOf(tag)) continue;
    const messages = decisiveOf(texts);
    const seeds = messages.map(({ text }) =>
      withoutDenials(text, denialsIn(text, language), language),
    );
    const denied = deniesTranslated(tag, seeds);
    planted += seeds.length;
    for (const [index, text] of seeds.entries())
      if (denied[index]) missed.push(`${tag}: ${pathOf(messages[index] as Message)} as “${text}”`);
  }
  const kind = "dropped negation, by Apertium";
  return { kind, planted, caught: planted - missed.length, bound: 1, missed };
}
