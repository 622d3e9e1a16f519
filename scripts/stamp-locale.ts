import {
  localeTags,
  readReviews,
  reviewPaths,
  sourceHash,
  sourceTag,
  writeReviews,
} from "./l10n/catalogs";

// npm run stamp-locale -- <tag> [key …]: says that translations fit the English messages as they are now.

const [tag = "", ...only] = process.argv.slice(2);
if (!localeTags().includes(tag) || tag === sourceTag) {
  console.error(
    `"${tag}" is no translated locale.\nUsage: npm run stamp-locale -- de [catalog/key …]`,
  );
  process.exit(2);
}
const before = readReviews(tag);
let renewed = 0;
const reviews = reviewPaths().map(([path, name, message]) => {
  const source = sourceHash(name, message);
  const known = before[path];
  const meant = only.length === 0 || only.includes(path);
  if (known && (known.source === source || !meant)) return [path, known] as const;
  renewed++;
  // Whoever signed for the older text has not seen the new one.
  return [path, { state: "machine_drafted", source } as const] as const;
});
writeReviews(tag, Object.fromEntries(reviews));
console.log(
  `${tag}: ${renewed} of ${reviews.length} messages are stamped anew, as machine_drafted.`,
);
