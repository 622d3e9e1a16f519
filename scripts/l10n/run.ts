import { accepted } from "./accepted";
import { type Check, type Fault, type LocaleTexts, readTexts } from "./check";
import { affixes } from "./checks/form/affixes";
import { length } from "./checks/form/length";
import { punctuation } from "./checks/form/punctuation";
import { quotation } from "./checks/form/quotation";
import { script } from "./checks/form/script";
import { structure } from "./checks/form/structure";
import { backTranslation } from "./checks/meaning/back-translation";
import { english, language } from "./checks/meaning/language";
import { polarity } from "./checks/meaning/polarity";
import { french } from "./checks/wording/french";
import { doubled, gender } from "./checks/wording/gender";
import { region } from "./checks/wording/region";
import { register } from "./checks/wording/register";
import { spelling } from "./checks/wording/spelling";
import { withoutVariant } from "./tools/dictionaries";

/** Every check, in the order in which a translator would want to hear of them. */
export const checks: readonly Check[] = [
  structure,
  script,
  language,
  english,
  affixes,
  polarity,
  backTranslation,
  spelling,
  french,
  register,
  region,
  gender,
  doubled,
  punctuation,
  quotation,
  length,
];

/** What became of a check in one locale. */
export interface Result {
  readonly check: Check;
  /** Why it did not run, or undefined. */
  readonly without: string | undefined;
  readonly faults: readonly Fault[];
  /** What it found and a reader accepted. */
  readonly accepted: number;
}

/** Runs one check over texts. */
export async function runCheck(check: Check, texts: LocaleTexts): Promise<Result> {
  const without = check.without(texts.tag);
  if (without !== undefined) return { check, without, faults: [], accepted: 0 };
  const found = await check.run(texts);
  const reasons = accepted[texts.tag]?.[check.id] ?? {};
  // A variant has most of its texts from its locale, and what was accepted there.
  const inherited = accepted[withoutVariant(texts.tag)]?.[check.id] ?? {};
  const isAccepted = ({ path }: Fault) =>
    path !== undefined && (Object.hasOwn(reasons, path) || Object.hasOwn(inherited, path));
  const unused = Object.keys(reasons)
    .filter((path) => !found.some((fault) => fault.path === path))
    .map(
      (path): Fault => ({
        tag: texts.tag,
        path,
        problem: "is accepted, and nothing finds it any more",
      }),
    );
  return {
    check,
    without,
    faults: [...found.filter((fault) => !isAccepted(fault)), ...unused],
    accepted: found.filter(isAccepted).length,
  };
}

/** Runs every check over a locale. */
export async function checkLocale(tag: string): Promise<readonly Result[]> {
  const texts = readTexts(tag);
  const results: Result[] = [];
  for (const check of checks) results.push(await runCheck(check, texts));
  return results;
}
