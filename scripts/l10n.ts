import { informalTag, informalTags, localeTags } from "./l10n/catalogs";
import { readTexts } from "./l10n/check";
import { checkEvery, keepScorecard, printSummary } from "./l10n/report";
import { plantFaults, printTallies } from "./l10n/seeds/plant";
import { installTools } from "./l10n/tools/install";

const usage = `npm run l10n                    checks every locale, and that docs/locales.md is up to date
npm run l10n -- de fr           checks these locales
npm run l10n -- --scorecard     writes docs/locales.md
npm run l10n -- --seed [de …]   plants faults, and tells how many of each kind the checks find`;

const every = [...localeTags(), ...informalTags().map(informalTag)].sort();
const given = process.argv.slice(2);
const tags = given.filter((word) => !word.startsWith("--"));
const mode = given.find((word) => word.startsWith("--"));
const unknown = tags.filter((tag) => !every.includes(tag));
if (unknown.length > 0) {
  console.error(
    `No such locale: ${unknown.join(", ")}. There are ${every.join(", ")}.\n\n${usage}`,
  );
  process.exit(2);
}
if (mode !== undefined && (mode === "--scorecard" ? tags.length > 0 : mode !== "--seed")) {
  console.error(usage);
  process.exit(2);
}

async function main(): Promise<boolean> {
  installTools();
  const chosen = tags.length > 0 ? tags : every;
  if (mode === "--seed") return printTallies(await plantFaults(chosen.map(readTexts)));
  const scored = await checkEvery(chosen, tags.length > 0);
  const fine = printSummary(scored);
  if (tags.length > 0) return fine;
  return (await keepScorecard(scored, mode === "--scorecard")) && fine;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
