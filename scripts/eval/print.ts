import {
  precision,
  recall,
  type ScoredLetter,
  type ScoredSentence,
  scorePairs,
  tally,
} from "./score";

const share = (value: number): string => (Number.isNaN(value) ? "    –" : value.toFixed(3));

export const heading = (text: string): void => console.log(`\n${text}\n${"-".repeat(text.length)}`);

/** A line a file, then all together: precision, recall, pairs, and how many of the hits name a group that fits. */
export function printSentences(all: readonly ScoredSentence[]): void {
  console.log("                                 problems    ok  precision  recall  group fits");
  const files = groupBy(all, ({ sentence }) => sentence.file);
  for (const [file, entries] of files) printLine(file, entries);
  if (files.size > 1) printLine("all", all);
  const pairs = scorePairs(all);
  if (pairs.all > 0)
    console.log(
      `  contrast pairs with both sides right: ${pairs.right} of ${pairs.all} (${share(pairs.right / pairs.all)})`,
    );
}

function printLine(name: string, entries: readonly ScoredSentence[]): void {
  const counts = tally(entries);
  const hits = entries.filter(({ sentence, found }) => sentence.label === "problem" && found);
  const fitting = hits.filter(({ fits }) => fits).length / hits.length;
  console.log(
    `  ${name.padEnd(30)} ${String(counts.tp + counts.fn).padStart(8)} ${String(counts.fp + counts.tn).padStart(5)}      ${share(precision(counts))}   ${share(recall(counts))}       ${share(fitting)}`,
  );
}

/** Problems found and fine lines flagged, by category. */
export function printCategories(all: readonly ScoredSentence[]): void {
  const categories = [...groupBy(all, ({ sentence }) => sentence.category)].sort((a, b) =>
    a[0].localeCompare(b[0]),
  );
  for (const [category, entries] of categories) {
    const { tp, fn, fp, tn } = tally(entries);
    console.log(
      `  ${category.padEnd(32)} found ${`${tp}/${tp + fn}`.padStart(9)} ${share(tp / (tp + fn))}   flagged ${`${fp}/${fp + tn}`.padStart(8)}`,
    );
  }
}

/** Planted problems found, and false alarms in clean letters and in all. */
export function printLetters(all: readonly ScoredLetter[]): void {
  for (const [name, entries] of [
    ...groupBy(all, ({ letter }) => letter.file),
    ["all", all] as const,
  ]) {
    const found = sum(entries, (entry) => entry.found.length);
    const planted = found + sum(entries, (entry) => entry.missed.length);
    const clean = entries.filter(({ letter }) => letter.problems.length === 0);
    console.log(
      `  ${name.padEnd(20)} planted found ${`${found}/${planted}`.padStart(8)} (${share(found / planted)})   false alarms per 1,000 words: clean letters ${rate(clean)}, all letters ${rate(entries)}`,
    );
  }
}

function rate(entries: readonly ScoredLetter[]): string {
  const alarms = sum(entries, (entry) => entry.falseAlarms.length);
  return ((alarms * 1000) / sum(entries, (entry) => entry.words)).toFixed(2);
}

/** Share of lines that are flagged, for text in which nothing is wrong. */
export function printFlagged(all: readonly ScoredSentence[]): void {
  const flagged = all.filter(({ found }) => found).length;
  console.log(`  flagged ${flagged} of ${all.length} (${share(flagged / all.length)})`);
}

/** What was missed and what was flagged wrongly, line by line. */
export function printMisses(
  all: readonly ScoredSentence[],
  letters: readonly ScoredLetter[] = [],
): void {
  for (const { sentence, found, rules } of all) {
    if (found === (sentence.label === "problem")) continue;
    const what = found ? `false alarm (${rules.join(", ")})` : "missed";
    console.log(
      `  ${what} ${sentence.file}:${sentence.line} [${sentence.category}] ${sentence.text}`,
    );
  }
  for (const { letter, missed, falseAlarms } of letters) {
    const place = `${letter.file}:${letter.line}`;
    for (const { quote, category } of missed)
      console.log(`  missed ${place} [${category}] ${quote}`);
    for (const { ruleId, words } of falseAlarms)
      console.log(`  false alarm (${ruleId}) ${place} ${words}`);
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0);
