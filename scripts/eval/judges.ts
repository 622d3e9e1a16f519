import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createChecker } from "../../packages/core/src/check";
import type { TextOptions } from "../../packages/core/src/check/options";
import type { Finding } from "../../packages/core/src/finding";
import { secondLook } from "../../packages/core/src/packs/en/second-look";
import type { SentenceJudgement } from "../../packages/core/src/second-look";
import { keyOf } from "../../training/src/judged";

/** Checks one text. */
export type Judge = (text: string, options?: TextOptions) => readonly Finding[];

/** The rules over words alone. */
export function framesAlone(): Judge {
  const checker = createChecker();
  return (text, options) => checker.checkText(text, options).findings;
}

/** With the second reader as it is shipped. Not for sentences that it was trained on. */
export function withReader(): Judge {
  const checker = createChecker({ secondReader: secondLook });
  return (text, options) => checker.checkText(text, options).findings;
}

/**
 * With what second readers hold that were trained without the file that a sentence stands in (`npm run train -- --across`).
 */
export function acrossWriters(root: string): Judge {
  const held = readHeld(join(root, "training", "across"));
  let judged: readonly SentenceJudgement[] = [];
  const checker = createChecker({ secondReader: { ...secondLook, judge: () => judged } });
  return (text, options) => {
    const found = held.get(keyOf(text));
    if (!found)
      throw new Error(
        "A labelled sentence has no entry in training/across: run `npm run train -- --across`.",
      );
    judged = found;
    return checker.checkText(text, options).findings;
  };
}

function readHeld(folder: string): ReadonlyMap<string, readonly SentenceJudgement[]> {
  const held = new Map<string, readonly SentenceJudgement[]>();
  if (!existsSync(folder)) return held;
  for (const name of readdirSync(folder)) {
    for (const line of readFileSync(join(folder, name), "utf8").split("\n")) {
      if (line === "") continue;
      const { key, judged } = JSON.parse(line) as { key: string; judged: SentenceJudgement[] };
      held.set(key, judged);
    }
  }
  return held;
}
