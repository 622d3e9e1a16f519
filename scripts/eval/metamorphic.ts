import { checkText } from "../../packages/core/src/check";
import { directedSentences, topicalSentences } from "./metamorphic/cross";
import { type CrossedScore, scoreCross, shareFound } from "./metamorphic/score";

/** Prints, of the crossed tables, what is found by ground and frame, and what is wrongly flagged by ground and sector. */
export function printMetamorphic(misses: boolean): void {
  const check = (text: string) => checkText(text).findings;
  const directed = scoreCross(directedSentences(), check);
  const topical = scoreCross(topicalSentences(), check);
  console.log(`\nAbout the candidate: found ${line(directed)}`);
  printTable(directed);
  console.log(`\nAbout a topic: flagged ${line(topical)}`);
  printTable(topical);
  if (!misses) return;
  console.log("\nMissed");
  for (const { sentence, rules } of directed)
    if (rules.length === 0)
      console.log(`  [${sentence.ground} ${sentence.column}] ${sentence.text}`);
  console.log("\nFalse alarms");
  for (const { sentence, rules } of topical)
    if (rules.length > 0) console.log(`  (${rules.join(", ")}) ${sentence.text}`);
}

function line(scores: readonly CrossedScore[]): string {
  return `${shareFound(scores).toFixed(4)} of ${scores.length} sentences`;
}

function printTable(scores: readonly CrossedScore[]): void {
  const columns = [...new Set(scores.map(({ sentence }) => sentence.column))];
  const grounds = [...new Set(scores.map(({ sentence }) => sentence.ground))];
  console.log(`  ${"".padEnd(20)}${["all", ...columns].map(heading).join("")}`);
  for (const ground of ["all", ...grounds]) {
    const row = scores.filter(({ sentence }) => ground === "all" || sentence.ground === ground);
    const cells = columns.map((column) => row.filter(({ sentence }) => sentence.column === column));
    console.log(`  ${ground.padEnd(20)}${[row, ...cells].map(cell).join("")}`);
  }
}

const heading = (column: string) => column.slice(0, 8).padStart(9);
const cell = (scores: readonly CrossedScore[]) =>
  (scores.length === 0 ? "–" : shareFound(scores).toFixed(2)).padStart(9);
