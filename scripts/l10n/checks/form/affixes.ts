import { type Check, eachMessage } from "../../check";

/**
 * What may stand directly beside a value, by language, with the reason. Values are put in as they are: an ending on one
 * would have to follow its last sound, which nobody knows.
 */
const allowed: Readonly<Record<string, RegExp>> = {
  // “And” is one letter, written together with whatever follows.
  ar: /^و$/u,
  // The article after a number is the same for all.
  bn: /^টি/u,
  fa: /^\u200c$/u,
  he: /^[והבלמש]?[-־]?$/u,
  // Written without spaces; particles do not depend on the word before them. 様 follows any name.
  ja: /./u,
  zh: /./u,
  th: /./u,
  // 님 and the particles that are the same after any sound.
  // 가지 counts kinds.
  // Numbers from 11 to 19 take the article of what is counted, written so after figures.
  mt: /^-il$/u,
  ko: /^’?(?:님|의|에|에서|까지|부터|에게|께|께서|에는|까지는|에도|님께|년|월|일|개|가지)/u,
};

const beside = /(\p{L}[\p{L}\p{M}’'-]*)?\{\{(\w+)\}\}([’'-]*\p{L}[\p{L}\p{M}’'-]*)?/gu;

/** Endings and prefixes on values. */
export const affixes: Check = {
  id: "affixes",
  summary: "no ending or prefix on a value, whose sound and gender nobody knows",
  without: () => undefined,
  run: eachMessage(({ text }, { language }) =>
    [...text.matchAll(beside)].flatMap(([, before, name, after]) => {
      const fits = (part: string | undefined) =>
        part === undefined || allowed[language]?.test(part) === true;
      return fits(before) && fits(after)
        ? []
        : [
            `has “${before ?? ""}{{${name}}}${after ?? ""}”, a word that grows together with a value`,
          ];
    }),
  ),
};
