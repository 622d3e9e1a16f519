import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkText } from "../packages/core/src/check";
import { evalFolder, loadLabelled } from "./eval/load";
import {
  precision,
  recall,
  type ScoredLetter,
  type ScoredSentence,
  scoreLetter,
  scorePairs,
  scoreSentences,
  tally,
} from "./eval/score";

// npm run eval [-- --misses]: scores the recommended rules on labelled text, as its README defines.

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = evalFolder(root);
if (!folder) {
  console.error(
    "There is no labelled text: the folder `eval` is neither in ../shared nor where FAIRWELL_SHARED says.",
  );
  process.exit(2);
}

const { sentences, letters } = loadLabelled(folder);
const scored = scoreSentences(sentences, (text) => checkText(text).findings);
const scoredLetters = letters.map((letter) =>
  scoreLetter(letter, (text) => checkText(text, { audience: "candidate" }).findings),
);

printSentences(scored);
printLetters(scoredLetters);
if (process.argv.includes("--misses")) printMisses(scored, scoredLetters);

function printSentences(all: readonly ScoredSentence[]): void {
  console.log("Sentences                          problems    ok  precision  recall");
  printLine("all", all);
  for (const [file, entries] of groupBy(all, (entry) => entry.sentence.file))
    printLine(file, entries);
  console.log("\nBy category (problems: recall; ok lines: wrongly flagged)");
  const categories = [...groupBy(all, (entry) => entry.sentence.category)].sort((a, b) =>
    a[0].localeCompare(b[0]),
  );
  for (const [category, entries] of categories) {
    const { tp, fn, fp, tn } = tally(entries);
    console.log(
      `  ${category.padEnd(32)} ${`${tp}/${tp + fn}`.padStart(9)} ${share(tp / (tp + fn))}   flagged ${`${fp}/${fp + tn}`.padStart(8)}`,
    );
  }
  const pairs = scorePairs(all);
  console.log(`\nContrast pairs with every sentence right: ${pairs.right} of ${pairs.all}`);
}

function printLine(name: string, entries: readonly ScoredSentence[]): void {
  const counts = tally(entries);
  const problems = String(counts.tp + counts.fn).padStart(8);
  const ok = String(counts.fp + counts.tn).padStart(5);
  console.log(
    `  ${name.padEnd(32)} ${problems} ${ok}      ${share(precision(counts))}    ${share(recall(counts))}`,
  );
}

function printLetters(all: readonly ScoredLetter[]): void {
  console.log("\nLetters                             planted found   false alarms per 1,000 words");
  const groups: [string, readonly ScoredLetter[]][] = [
    ["all", all],
    ...groupBy(all, (entry) => entry.letter.file),
  ];
  for (const [name, entries] of groups) {
    const found = sum(entries, (entry) => entry.found.length);
    const planted = found + sum(entries, (entry) => entry.missed.length);
    const alarms = sum(entries, (entry) => entry.falseAlarms.length);
    const rate = (alarms * 1000) / sum(entries, (entry) => entry.words);
    console.log(
      `  ${name.padEnd(32)} ${`${found}/${planted}`.padStart(14)}   ${alarms} (${rate.toFixed(2)})`,
    );
  }
}

function printMisses(all: readonly ScoredSentence[], whole: readonly ScoredLetter[]): void {
  console.log("\nMissed");
  for (const { sentence, found } of all) {
    if (sentence.label === "problem" && !found) {
      console.log(`  ${sentence.file}:${sentence.line} [${sentence.category}] ${sentence.text}`);
    }
  }
  for (const { letter, missed } of whole) {
    for (const { quote, category } of missed)
      console.log(`  ${letter.file}:${letter.line} [${category}] ${quote}`);
  }
  console.log("\nFalse alarms");
  for (const { sentence, found, rules } of all) {
    if (sentence.label === "ok" && found) {
      console.log(
        `  ${sentence.file}:${sentence.line} [${sentence.category}] (${rules.join(", ")}) ${sentence.text}`,
      );
    }
  }
  for (const { letter, falseAlarms } of whole) {
    for (const { ruleId, words } of falseAlarms)
      console.log(`  ${letter.file}:${letter.line} (${ruleId}) ${words}`);
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function share(value: number): string {
  return Number.isNaN(value) ? "    –" : value.toFixed(3);
}
