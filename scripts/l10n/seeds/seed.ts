import type { Check, Fault, LocaleTexts, Message } from "../check";

/** A fault that was planted in a locale. */
export interface Seed {
  readonly texts: LocaleTexts;
  /** What was done, for the list of those that were missed. */
  readonly what: string;
}

/** How many planted faults of a kind were found. */
export interface Tally {
  readonly kind: string;
  readonly planted: number;
  readonly caught: number;
  /** The least share that has to be caught. */
  readonly bound: number;
  /** Those that nothing found. */
  readonly missed: readonly string[];
  /** More to know, a line each. */
  readonly notes?: readonly string[];
}

export const share = ({ planted, caught }: Tally): number => (planted === 0 ? 1 : caught / planted);

export const holds = (tally: Tally): boolean => share(tally) >= tally.bound;

const signatureOf = ({ path, problem }: Fault): string => `${path} ${problem}`;

/** Finds out whether a check says more of planted texts than of those that they were made from. */
export async function isCaught(
  checks: readonly Check[],
  before: (check: Check) => Promise<readonly Fault[]>,
  texts: LocaleTexts,
): Promise<boolean> {
  for (const check of checks) {
    if (check.without(texts.tag) !== undefined) continue;
    const known = new Set((await before(check)).map(signatureOf));
    const found = await check.run(texts);
    if (found.some((fault) => !known.has(signatureOf(fault)))) return true;
  }
  return false;
}

/** What a check says of texts, computed once. */
export function remembered(texts: LocaleTexts): (check: Check) => Promise<readonly Fault[]> {
  const known = new Map<string, Promise<readonly Fault[]>>();
  return (check) => {
    let faults = known.get(check.id);
    if (!faults) {
      faults = Promise.resolve(check.run(texts));
      known.set(check.id, faults);
    }
    return faults;
  };
}

export const pathOf = ({ name, key }: Message): string => `${name}/${key}`;

/** A locale in which one text is another. */
export const withText = (texts: LocaleTexts, message: Message, text: string): LocaleTexts => ({
  ...texts,
  messages: texts.messages.map((one) => (one === message ? { ...one, text } : one)),
});

/** Numbers from 0 to below 1 that are the same in every run (Mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
