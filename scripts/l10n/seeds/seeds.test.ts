import { describe, expect, test } from "vitest";
import { localeTags } from "../catalogs";
import type { LocaleTexts } from "../check";
import { readTexts } from "../check";
import { script } from "../checks/form/script";
import { structure } from "../checks/form/structure";
import { polarity } from "../checks/meaning/polarity";
import { negationSeeds } from "./negations";
import { holds, share } from "./seed";
import { structureSeeds } from "./structure";
import { under } from "./swapped";
import { typosOf } from "./typos";

// A sample, with what needs no dictionary and no translator. `npm run l10n -- --seed` plants all of them.

const locales = localeTags().map(readTexts);

/** Every eighth message of a locale, and all that have plural forms. */
const sampled = (texts: LocaleTexts): LocaleTexts => ({
  ...texts,
  messages: texts.messages.filter(({ key, message }, index) => key !== message || index % 8 === 0),
});

describe("planted faults", () => {
  test("all faults of structure are caught", async () => {
    const tallies = await structureSeeds(locales.map(sampled));
    for (const tally of tallies) {
      expect(tally.missed, tally.kind).toEqual([]);
      expect(tally.planted, tally.kind).toBeGreaterThan(locales.length);
    }
  });

  test("every dropped “not” of a decision is caught in every language", async () => {
    const tally = await negationSeeds(locales);
    expect(tally.missed).toEqual([]);
    expect(tally.planted).toBeGreaterThan(locales.length * 15);
  });

  test("a locale in the words of another script is caught", async () => {
    const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script;
    for (const own of locales) {
      const other = locales.find(({ tag }) => scriptOf(tag) !== scriptOf(own.tag)) as LocaleTexts;
      expect(await script.run(under(own, other)), own.tag).not.toEqual([]);
    }
  });
});

test("what is planted is a fault: the texts as they are have none", async () => {
  for (const texts of locales) {
    expect(await structure.run(texts), texts.tag).toEqual([]);
    expect(await script.run(texts), texts.tag).toEqual([]);
  }
  const german = locales.find(({ tag }) => tag === "de") as LocaleTexts;
  expect(await polarity.run(german)).toEqual([]);
});

test("a typing error differs from its word by one letter, or by two that changed places", () => {
  const german = locales.find(({ tag }) => tag === "de") as LocaleTexts;
  const typos = typosOf(german);
  expect(typos).toEqual(typosOf(german));
  const words = new Set(german.messages.flatMap(({ text }) => text.split(/\P{L}+/u)));
  expect(typos.filter((typo) => words.has(typo))).toEqual([]);
  expect(typos.length).toBeGreaterThan(500);
});

test("a share below its bound does not hold", () => {
  const tally = { kind: "typo", planted: 100, caught: 93, bound: 0.94, missed: [] };
  expect(share(tally)).toBe(0.93);
  expect(holds(tally)).toBe(false);
  expect(holds({ ...tally, caught: 94 })).toBe(true);
});
