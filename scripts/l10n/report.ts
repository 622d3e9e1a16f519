import { checkLocale, checks, type Result } from "./run";

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

/** Checks locales and prints what is wrong. Returns whether nothing is. */
export async function checkEvery(tags: readonly string[], inDetail: boolean): Promise<boolean> {
  const all: Result[] = [];
  for (const tag of tags) {
    const results = await checkLocale(tag);
    all.push(...results);
    for (const { check, without, faults } of results) {
      if (without !== undefined && inDetail)
        console.log(`${tag}: ${check.id} did not run: ${without}`);
      for (const { path, problem } of faults)
        console.log(`${tag}: ${path ?? check.id} ${problem} (${check.id})`);
    }
  }
  for (const { id } of checks) console.log(summary(id, all));
  const ran = all.filter(({ without }) => without === undefined).length;
  const wrong = all.reduce((sum, { faults }) => sum + faults.length, 0);
  console.log(
    `${ran} checks over ${tags.length} locales (${checks.length} kinds): ${wrong === 0 ? "nothing wrong" : `${wrong} faults`}.`,
  );
  return wrong === 0;
}
