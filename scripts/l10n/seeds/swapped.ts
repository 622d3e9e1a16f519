import { type Check, type LocaleTexts, type Message, withoutPlaceholders } from "../check";
import { script } from "../checks/form/script";
import { english, language } from "../checks/meaning/language";
import { spelling } from "../checks/wording/spelling";
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

/** Without its word on words.ts, which would give every swap away to locales that have words there. */
const wordByWord: Check = {
  ...spelling,
  run: async (texts) => (await spelling.run(texts)).filter(({ path }) => path !== undefined),
};

/** From the fastest to the slowest. */
const costs = ["spelling", "back-translation", "grammar"];
const ordered: readonly Check[] = [
  script,
  language,
  ...checks
    .map((check) => (check === spelling ? wordByWord : check))
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

/** Leaves one sentence in English, each in turn: as it is in the source, or as American English has it. */
export async function englishSeeds(
  locales: readonly LocaleTexts[],
  american: LocaleTexts,
): Promise<readonly Tally[]> {
  const texts = new Map(american.messages.map((message) => [pathOf(message), message.text]));
  const other = ({ name, key, message }: Message) =>
    texts.get(`${name}/${key}`) ?? texts.get(`${name}/${message}_other`) ?? "";
  const isOwn = (message: Message) =>
    other(message) !== message.english && withoutPlaceholders(other(message)).length > 24;
  return [
    await plantEnglish("sentence left in English", locales, ({ english }) => english, 0.998),
    await plantEnglish(
      "sentence in other English words",
      locales,
      (message) => (isOwn(message) ? other(message) : undefined),
      0.98,
    ),
  ];
}

async function plantEnglish(
  kind: string,
  locales: readonly LocaleTexts[],
  textFor: (message: Message) => string | undefined,
  bound: number,
): Promise<Tally> {
  let planted = 0;
  const missed: string[] = [];
  for (const texts of locales) {
    if (texts.language === "en") continue;
    const before = remembered(texts);
    for (const message of texts.messages) {
      const text = textFor(message);
      if (text === undefined) continue;
      planted++;
      const left = { ...texts, messages: [{ ...message, text }] };
      if (!(await isCaught([english], before, left)))
        missed.push(`${texts.tag}: ${pathOf(message)} as “${text}”`);
    }
  }
  return { kind, planted, caught: planted - missed.length, bound, missed };
}
