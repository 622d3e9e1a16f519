import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReaderData } from "../../packages/core/src/second-look/data";
import { data as shipped } from "../../packages/core/src/second-look/en/data";
import {
  buildReader,
  fingerprint,
  readSentences,
  readSources,
  root,
  sharedFiles,
  withGate,
} from "./build";
import { calibration } from "./calibration";

// npm run train: trains the second reader on everything that may be trained on, and writes it into the package.
// npm run train -- --gate: trains only the gate again, and sets the thresholds.
// npm run train -- --across: trains once without each of the files beside the project, for `npm run eval`; with --judge those
// readers judge again and are not trained again.

const judgeOnly = process.argv.includes("--judge");
if (process.argv.includes("--across")) await across();
else if (process.argv.includes("--gate")) write(gateAgain());
else write(buildReader(readSentences(), readSources(), console.log));

/** The shipped reader with its gate trained again, and calibrated as `calibration.ts` says now. */
function gateAgain(): ReaderData {
  return withGate({
    ...shipped,
    trainedOn: fingerprint(),
    threshold: Math.round(calibration.threshold * 1024),
    doubt: Math.round(calibration.doubt * 1024),
  });
}

function write(data: ReaderData): void {
  const text = `// Made by \`npm run train\`; do not edit.
import type { ReaderData } from "../data";

export const data: ReaderData = ${JSON.stringify(data)};
`;
  writeFileSync(join(root, "packages/core/src/second-look/en/data.ts"), text);
}

/** Two at a time, each in a process of its own. */
async function across(): Promise<void> {
  const waiting = Object.keys(sharedFiles);
  const worker = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) await without(name);
  };
  await Promise.all([worker(), worker()]);
}

function without(name: string): Promise<void> {
  const script = fileURLToPath(new URL("train-across.ts", import.meta.url));
  const options = [...process.execArgv, script, name, ...(judgeOnly ? ["--judge"] : [])];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, options, { stdio: "inherit" });
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${name} failed`))));
  });
}
