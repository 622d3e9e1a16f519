import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  catalogFolder,
  catalogNames,
  keysOf,
  readCatalog,
  reviewPaths,
  sourceHash,
  sourceTag,
  writeCatalog,
  writeReviews,
} from "./l10n/catalogs";

// npm run new-locale -- <tag>

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const given = process.argv[2] ?? "";
const tag = canonical(given);
if (tag === undefined || tag !== given) {
  const hint = tag === undefined ? "is no language tag" : `is written ${tag}`;
  console.error(`"${given}" ${hint}.\nUsage: npm run new-locale -- pt-BR`);
  process.exit(2);
}
if (existsSync(join(catalogFolder, tag))) {
  console.error(`The locale ${tag} exists already: packages/templates/src/catalogs/${tag}`);
  process.exit(2);
}

for (const name of catalogNames) {
  const source = readCatalog(sourceTag, name);
  const texts = keysOf(name, tag).map((key) => {
    const other = key.replace(/_(?:zero|one|two|few|many)$/, "_other");
    return [key, source[key] ?? source[other] ?? ""] as const;
  });
  writeCatalog(tag, name, Object.fromEntries(texts));
}
writeReviews(
  tag,
  Object.fromEntries(
    reviewPaths().map(([path, name, message]) => [
      path,
      { state: "machine_drafted", source: sourceHash(name, message) } as const,
    ]),
  ),
);

console.log(`Wrote packages/templates/src/catalogs/${tag}/ with the English sentences, and catalogs/meta/${tag}.json.

Next:
  1. Translate the ${catalogNames.length} files. Notes, examples and lengths are in catalogs/source/; placeholders stay as they are.
  2. npm run l10n -- ${tag}      says what is missing, still English, misspelt or wrong.
  3. npm run programs         writes locales/${tag}.ts; then open a pull request.

Leave \`machine_drafted\` in catalogs/meta/${tag}.json where a machine translated. Write \`native_reviewed\` and your name as
\`reviewer\` where you have read a message and stand by it.`);
