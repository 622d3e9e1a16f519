import { informalTag, informalTags, localeTags } from "./l10n/catalogs";
import { checkLocale, checks } from "./l10n/run";
import { installTools } from "./l10n/tools/install";

// npm run l10n [-- <tag> …]: checks every locale, or those named, by tools that did not write them.

const every = [...localeTags(), ...informalTags().map(informalTag)];
const asked = process.argv.slice(2);
const unknown = asked.filter((tag) => !every.includes(tag));
if (unknown.length > 0) {
  console.error(`No such locale: ${unknown.join(", ")}. There are ${every.join(", ")}.`);
  process.exit(2);
}

installTools();
let wrong = 0;
let ran = 0;
for (const tag of asked.length > 0 ? asked : every) {
  for (const { check, without, faults } of await checkLocale(tag)) {
    if (without === undefined) ran++;
    else if (asked.length > 0) console.log(`${tag}: ${check.id} did not run: ${without}`);
    for (const { path, problem } of faults)
      console.log(`${tag}: ${path ?? check.id} ${problem} (${check.id})`);
    wrong += faults.length;
  }
}
const many = asked.length > 0 ? asked.length : every.length;
console.log(
  `${ran} checks over ${many} locales (${checks.length} kinds): ${wrong === 0 ? "nothing wrong" : `${wrong} faults`}.`,
);
process.exit(wrong > 0 ? 1 : 0);
