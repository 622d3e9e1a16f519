import { type Generated, sync } from "../generated";
import { checkLocale, checks, type Result } from "./run";
import { type Scored, scorecard } from "./scorecard/page";

/** What became of one check over all locales, in a line. */
function summary(id: string, results: readonly Result[]): string {
  const own = results.filter(({ check }) => check.id === id);
  const ran = own.filter(({ without }) => without === undefined);
  const faults = ran.reduce((sum, result) => sum + result.faults.length, 0);
  const accepted = ran.reduce((sum, result) => sum + result.accepted, 0);
  const also = accepted > 0 ? `, ${accepted} accepted` : "";
  const mark = faults === 0 ? "✓" : "✗";
  return `${mark} ${id}: ${ran.length} of ${own.length} locales, ${faults} faults${also}`;
}

/** Runs every check over locales and prints what is wrong; with `inDetail` also what did not run. */
export async function checkEvery(
  tags: readonly string[],
  inDetail: boolean,
): Promise<readonly Scored[]> {
  const scored: Scored[] = [];
  for (const tag of tags) {
    const results = await checkLocale(tag);
    scored.push({ tag, results });
    for (const { check, without, faults } of results) {
      if (without !== undefined && inDetail)
        console.log(`${tag}: ${check.id} did not run: ${without}`);
      for (const { path, problem } of faults)
        console.log(`${tag}: ${path ?? check.id} ${problem} (${check.id})`);
    }
  }
  return scored;
}

/** Prints a line for each check. Returns whether nothing is wrong. */
export function printSummary(scored: readonly Scored[]): boolean {
  const all = scored.flatMap(({ results }) => results);
  for (const { id } of checks) console.log(summary(id, all));
  const ran = all.filter(({ without }) => without === undefined).length;
  const wrong = all.reduce((sum, { faults }) => sum + faults.length, 0);
  console.log(
    `${ran} checks over ${scored.length} locales (${checks.length} kinds): ${wrong === 0 ? "nothing wrong" : `${wrong} faults`}.`,
  );
  return wrong === 0;
}

const page = "docs/locales.md";

/** Writes the scorecard, or only compares it. Returns whether it was, or now is, up to date. */
export async function keepScorecard(scored: readonly Scored[], write: boolean): Promise<boolean> {
  const generated: Generated = { files: new Map([[page, scorecard(scored)]]), folders: [] };
  const changed = await sync(generated, !write);
  if (write || changed.length === 0) {
    console.log(`${page} is up to date.`);
    return true;
  }
  console.error(
    `${page} is out of date. Run \`npm run l10n -- --scorecard\` and commit what it writes.`,
  );
  return false;
}
