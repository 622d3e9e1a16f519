import type { Check, LocaleTexts, Message } from "../check";
import { script } from "../checks/form/script";
import { english, language } from "../checks/meaning/language";
import { checks } from "../run";
import { isCaught, pathOf, remembered, type Tally } from "./seed";

/** The texts of one locale under the tag and the keys of another, as a mistaken copy would leave them. */
export function under({ tag, language, messages }: LocaleTexts, other: LocaleTexts): LocaleTexts {
  const texts = new Map(other.messages.map((message) => [pathOf(message), message.text]));
  const formOf = ({ name, key, message }: Message) =>
    texts.get(`${name}/${key}`) ?? texts.get(`${name}/${message}_other`) ?? "";
  return {
    tag,
    language,
    messages: messages.map((message) => ({ ...message, text: formOf(message) })),
  };
}

/** From the fastest to the slowest. */
const costs = ["spelling", "back-translation", "grammar"];
const ordered: readonly Check[] = [
  script,
  language,
  ...checks
    .filter((check) => check !== script && check !== language && check !== english)
    .sort((one, other) => costs.indexOf(one.id) - costs.indexOf(other.id)),
  english,
];

/** Swaps every locale with every other, in both directions. Keys and plural forms are the right ones: only words differ. */
export async function swappedSeeds(locales: readonly LocaleTexts[]): Promise<Tally> {
  let planted = 0;
  const missed: string[] = [];
  for (const own of locales) {
    const before = remembered(own);
    for (const other of locales) {
      if (other === own) continue;
      planted++;
      if (!(await isCaught(ordered, before, under(own, other))))
        missed.push(`${own.tag} with the texts of ${other.tag}`);
    }
  }
  const kind = "swapped locale";
  return { kind, planted, caught: planted - missed.length, bound: 0.998, missed };
}

/** Leaves one sentence in English, each in turn. */
export async function englishSeeds(locales: readonly LocaleTexts[]): Promise<Tally> {
  let planted = 0;
  const missed: string[] = [];
  for (const texts of locales) {
    if (texts.language === "en") continue;
    const before = remembered(texts);
    for (const message of texts.messages) {
      planted++;
      const left = { ...texts, messages: [{ ...message, text: message.english }] };
      if (!(await isCaught([english], before, left)))
        missed.push(`${texts.tag}: ${pathOf(message)} as “${message.english}”`);
    }
  }
  const kind = "sentence left in English";
  return { kind, planted, caught: planted - missed.length, bound: 0.998, missed };
}
