import { informalTag, informalTags, localeTags } from "./l10n/catalogs";
import { readTexts } from "./l10n/check";
import { checkEvery } from "./l10n/report";
import { plantFaults, printTallies } from "./l10n/seeds/plant";
import { installTools } from "./l10n/tools/install";

// npm run l10n [-- <tag> …]          checks every locale, or those named, by tools that did not write them
// npm run l10n -- --seed [<tag> …]   plants faults in them, and tells how many of each kind the checks find

const every = [...localeTags(), ...informalTags().map(informalTag)];
const given = process.argv.slice(2);
const named = given.filter((word) => !word.startsWith("--"));
const modes = given.filter((word) => word.startsWith("--"));
const unknown = [
  ...named.filter((tag) => !every.includes(tag)),
  ...modes.filter((mode) => mode !== "--seed"),
];
if (unknown.length > 0) {
  console.error(
    `No such locale: ${unknown.join(", ")}. There are ${every.join(", ")}.\nUsage: npm run l10n -- [--seed] [de …]`,
  );
  process.exit(2);
}

const tags = named.length > 0 ? named : every;
installTools();
const fine = modes.includes("--seed")
  ? printTallies(await plantFaults(tags.map(readTexts)))
  : await checkEvery(tags, named.length > 0);
process.exitCode = fine ? 0 : 1;
