import { type LocaleTexts, readTexts } from "../check";
import { negationSeeds, translatedSeeds } from "./negations";
import { holds, share, type Tally } from "./seed";
import { structureSeeds } from "./structure";
import { englishSeeds, swappedSeeds } from "./swapped";
import { typoSeeds } from "./typos";

/** Plants faults of every kind in locales, and counts those that the checks find. */
export async function plantFaults(locales: readonly LocaleTexts[]): Promise<readonly Tally[]> {
  return [
    ...(await structureSeeds(locales)),
    await swappedSeeds(locales),
    ...(await englishSeeds(locales, readTexts("en-US"))),
    typoSeeds(locales),
    await negationSeeds(locales),
    translatedSeeds(locales),
  ];
}

/** Misses that are shown of a kind that does not hold, and of one that does. */
const shown = { failing: 200, holding: 12 };

/** Prints what was caught. Returns whether every kind holds. */
export function printTallies(tallies: readonly Tally[]): boolean {
  for (const tally of tallies) {
    const { kind, planted, caught, bound, missed, notes = [] } = tally;
    const mark = holds(tally) ? "✓" : "✗";
    const percent = (part: number) => `${(part * 100).toFixed(part === 1 ? 0 : 2)} %`;
    console.log(
      `${mark} ${kind}: ${caught} of ${planted} caught, ${percent(share(tally))} (at least ${percent(bound)})`,
    );
    for (const note of notes) console.log(`    ${note}`);
    const most = holds(tally) ? shown.holding : shown.failing;
    for (const miss of missed.slice(0, most)) console.log(`    missed ${miss}`);
    if (missed.length > most) console.log(`    and ${missed.length - most} more`);
  }
  return tallies.every(holds);
}
