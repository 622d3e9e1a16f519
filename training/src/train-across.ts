import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkerOf } from "../../packages/core/src/check/checker-of";
import { rules } from "../../packages/core/src/rules";
import { type SentenceJudgement, secondReaderOf } from "../../packages/core/src/second-look";
import type { ReaderData } from "../../packages/core/src/second-look/data";
import { buildReader, readSentences, readSources, root, sharedFiles, withGate } from "./build";
import { readLabelled } from "./corpus";
import { keyOf } from "./judged";

// Trains without one of the files beside the project, named as the argument, and keeps what that reader holds
// of its sentences, so that `npm run eval` can score each file by what was built without it.

const [name = ""] = process.argv.slice(2);
const file = sharedFiles[name];
if (!file) throw new Error(`Name one of ${Object.keys(sharedFiles).join(", ")}.`);

// The trained reader is kept out of the repository, so that its judgements can be made again: `--judge`.
const kept = join(root, "training", "out", `${name}.json`);
if (!process.argv.includes("--judge")) {
  const sentences = readSentences().filter(({ writer }) => writer !== name);
  const data = buildReader(sentences, readSources(), (line) => console.log(`${name}: ${line}`));
  mkdirSync(join(root, "training", "out"), { recursive: true });
  writeFileSync(kept, JSON.stringify(data));
}
const reader = secondReaderOf(withGate(JSON.parse(readFileSync(kept, "utf8")) as ReaderData));
let judged: readonly SentenceJudgement[] = [];
const checker = checkerOf(rules, {
  secondReader: {
    ...reader,
    judge(context) {
      judged = reader.judge(context);
      return judged;
    },
  },
});
const lines = readLabelled(file, name).map(({ text }) => {
  judged = [];
  checker.checkText(text);
  return JSON.stringify({ key: keyOf(text), judged });
});
writeFileSync(join(root, "training", "across", `${name}.jsonl`), `${lines.join("\n")}\n`);
