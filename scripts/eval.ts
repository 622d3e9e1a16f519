import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { acrossWriters, framesAlone, type Judge, withReader } from "./eval/judges";
import { evalFolder, loadFolder, loadLabelled } from "./eval/load";
import { printMetamorphic } from "./eval/metamorphic";
import { overlap } from "./eval/overlap";
import {
  heading,
  printCategories,
  printFlagged,
  printLetters,
  printMisses,
  printSentences,
} from "./eval/print";
import { type ScoredLetter, type ScoredSentence, scoreLetter, scoreSentences } from "./eval/score";

// npm run eval: scores the recommended rules on labelled text, the frames alone and with the second reader.
//   --categories   by category as well
//   --misses       line by line what was missed and what was flagged wrongly
//   --set-aside    the text that is scored at a release and for nothing else
//   --metamorphic  instead of all that: every ground × every frame × every sector, written out

if (process.argv.includes("--metamorphic")) {
  printMetamorphic(process.argv.includes("--misses"));
  process.exit(0);
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const asked = (flag: string): boolean => process.argv.includes(flag);
const frames = framesAlone();
const reader = withReader();

const corpus = (name: string) => loadFolder(join(root, "corpus", name));
const scored = (
  sentences: Parameters<typeof scoreSentences>[0],
  judge: Judge,
): readonly ScoredSentence[] => scoreSentences(sentences, (text) => judge(text));
const scoredLetters = (
  letters: readonly Parameters<typeof scoreLetter>[0][],
  judge: Judge,
): readonly ScoredLetter[] =>
  letters.map((letter) => scoreLetter(letter, (text) => judge(text, { audience: "candidate" })));

function details(
  sentences: readonly ScoredSentence[],
  letters: readonly ScoredLetter[] = [],
): void {
  if (asked("--categories")) printCategories(sentences);
  if (asked("--misses")) printMisses(sentences, letters);
}

const folder = evalFolder(root);
if (folder) beside(folder);
else console.log("No labelled text lies beside the project: only the repository's own is scored.");
own();
if (asked("--set-aside")) setAside();

function beside(shared: string): void {
  const { sentences, letters } = loadLabelled(shared);
  heading(
    "Sentences beside the project, frames alone (they were read while the frames were written)",
  );
  console.log(
    `  problems that contain a long phrase of the lexicon word for word: ${(overlap(sentences) * 100).toFixed(1)} % here, ${(overlap(corpus("sentences").sentences) * 100).toFixed(1)} % in the repository's own`,
  );
  const alone = scored(sentences, frames);
  printSentences(alone);
  details(alone);
  heading("The same with the second reader, each file judged by a reader trained without it");
  const across = scored(sentences, acrossWriters(root));
  printSentences(across);
  details(across);
  heading(
    "Letters beside the project (the reader was not trained on them): frames alone, then both",
  );
  printLetters(scoredLetters(letters, frames));
  const both = scoredLetters(letters, reader);
  printLetters(both);
  details([], both);
}

function own(): void {
  heading("The repository's own sentences, frames alone (the second reader was trained on them)");
  const alone = scored(corpus("sentences").sentences, frames);
  printSentences(alone);
  details(alone);
  heading("The repository's own letters: frames alone, then with the second reader");
  const { letters } = corpus("letters");
  printLetters(scoredLetters(letters, frames));
  const both = scoredLetters(letters, reader);
  printLetters(both);
  details([], both);
  heading("Neutral and friendly sentences about groups of people: frames alone, then both");
  const neutral = corpus("neutral").sentences.filter(
    ({ file }) => file === "test" || file === "ordinary",
  );
  printFlagged(scored(neutral, frames));
  const flagged = scored(neutral, reader);
  printFlagged(flagged);
  details(flagged);
}

function setAside(): void {
  heading("Set aside: frames alone, then with the second reader");
  const { sentences } = corpus("set-aside");
  printSentences(scored(sentences, frames));
  const both = scored(sentences, reader);
  printSentences(both);
  if (asked("--categories")) printCategories(both);
}
