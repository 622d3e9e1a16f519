import type { LocaleTexts, Message } from "../check";
import { structure } from "../checks/form/structure";
import { isCaught, pathOf, remembered, type Seed, type Tally, withText } from "./seed";

type Plant = (texts: LocaleTexts, message: Message) => readonly Seed[];

const without = (texts: LocaleTexts, message: Message): Seed => ({
  texts: { ...texts, messages: texts.messages.filter((one) => one !== message) },
  what: `${texts.tag}: ${pathOf(message)} dropped`,
});

/** Seeds in which the text of a message is one of others. */
const changed = (texts: LocaleTexts, message: Message, others: readonly string[]): Seed[] =>
  others.map((text) => ({
    texts: withText(texts, message, text),
    what: `${texts.tag}: ${pathOf(message)} as “${text}”`,
  }));

const isPlural = ({ key, message }: Message): boolean => key !== message;

/** Every placeholder of a text, changed one at a time. */
const placeholders = (text: string, change: (name: string) => readonly string[]): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].flatMap((match) =>
    change(match[1] as string).map(
      (instead) => text.slice(0, match.index) + instead + text.slice(match.index + match[0].length),
    ),
  );

/** A placeholder that a text has twice is not lost with one of them. */
const once = (text: string, name: string): boolean => text.split(`{{${name}}}`).length === 2;

const inserted = (text: string, marks: readonly string[]): string[] => {
  const middle = text.indexOf(" ") + 1 || text.length;
  return marks.map((mark) => text.slice(0, middle) + mark + text.slice(middle));
};

const tags = ["<b>", "</p>", "<br/>", "&nbsp;"];
const bidi = [..."\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"];

/** Kinds of faults in the structure of a catalog. */
const kinds: Readonly<Record<string, Plant>> = {
  "dropped key": (texts, message) => (isPlural(message) ? [] : [without(texts, message)]),
  "missing plural category": (texts, message) =>
    isPlural(message) ? [without(texts, message)] : [],
  "lost placeholder": (texts, message) =>
    changed(
      texts,
      message,
      placeholders(message.text, (name) => (once(message.text, name) ? [""] : [])),
    ),
  "renamed placeholder": (texts, message) =>
    changed(
      texts,
      message,
      placeholders(message.text, (name) => [`{{${name}s}}`, `{{${name.slice(1)}}}`]),
    ),
  "broken placeholder": (texts, message) =>
    changed(
      texts,
      message,
      placeholders(message.text, (name) => [
        `{${name}}`,
        `{{${name}}`,
        `{${name}}}`,
        `{{ ${name} }}`,
        `{{${name}`,
      ]),
    ),
  "stray tag": (texts, message) => changed(texts, message, inserted(message.text, tags)),
  "bidi control": (texts, message) => changed(texts, message, inserted(message.text, bidi)),
};

/** Plants every fault of structure in every message, one at a time. */
export async function structureSeeds(locales: readonly LocaleTexts[]): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const [kind, plant] of Object.entries(kinds)) {
    let planted = 0;
    const missed: string[] = [];
    for (const texts of locales) {
      const before = remembered(texts);
      for (const message of texts.messages)
        for (const seed of plant(texts, message)) {
          planted++;
          if (!(await isCaught([structure], before, seed.texts))) missed.push(seed.what);
        }
    }
    tallies.push({ kind, planted, caught: planted - missed.length, bound: 1, missed });
  }
  return tallies;
}
