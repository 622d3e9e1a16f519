import { accepted } from "./accepted";
import { type Check, type Fault, type LocaleTexts, readTexts } from "./check";
import { affixes } from "./checks/affixes";
import { doubled, gender } from "./checks/gender";
import { length } from "./checks/length";
import { polarity } from "./checks/polarity";
import { punctuation } from "./checks/punctuation";
import { quotation } from "./checks/quotation";
import { register } from "./checks/register";
import { script } from "./checks/script";
import { structure } from "./checks/structure";

/** Every check, in the order in which a translator would want to hear of them. */
export const checks: readonly Check[] = [
  structure,
  script,
  affixes,
  polarity,
  register,
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
  const isAccepted = ({ path }: Fault) => path !== undefined && Object.hasOwn(reasons, path);
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
