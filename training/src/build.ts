import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReaderData } from "../../packages/core/src/second-look/data";
import { calibration } from "./calibration";
import { type Labelled, readCorpus, readLabelled } from "./corpus";
import { encodeReader } from "./encode";
import { trainGate } from "./gate";
import { readConcepts } from "./phrases";
import { type Sources, settings, trainReader } from "./train-reader";
import { readVectors } from "./vectors";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const shared = join(process.env.FAIRWELL_SHARED ?? join(root, "..", "shared"), "eval");

/** Files of labelled sentences that lie beside the project, by name. */
export const sharedFiles: Readonly<Record<string, string>> = {
  dev: join(shared, "dev.jsonl"),
  ...Object.fromEntries(
    ["us-corporate", "uk-public-sector", "professions", "contrast-pairs"].map((name) => [
      name,
      join(shared, "corpus", `${name}.jsonl`),
    ]),
  ),
};

/** All sentences that may be trained on: the corpus but for what is set aside, and the files beside the project. */
export function readSentences(): readonly Labelled[] {
  return [
    ...readCorpus(join(root, "corpus", "sentences")),
    ...readLabelled(join(root, "corpus", "neutral", "train.jsonl"), "neutral"),
    ...Object.entries(sharedFiles).flatMap(([name, file]) => readLabelled(file, name)),
  ];
}

export function readSources(): Sources {
  const proper = readFileSync(join(root, "training", "proper-words.txt"), "utf8");
  return {
    vectors: readVectors(),
    concepts: readConcepts(join(root, "training", "concepts")),
    proper: new Set(proper.split(/\s+/)),
  };
}

/** A number for what the repository holds of what is trained on: another one means that it was changed since. */
export function fingerprint(): string {
  const hash = createHash("sha256");
  for (const folder of ["corpus/sentences", "training/concepts"])
    for (const name of readdirSync(join(root, folder)).sort())
      hash.update(name).update(readFileSync(join(root, folder, name)));
  for (const file of [
    "corpus/neutral/train.jsonl",
    "corpus/neutral/world.jsonl",
    "training/proper-words.txt",
  ])
    hash.update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 16);
}

/** Trains a reader and lays it out as data. The same sentences give the same bytes. */
export function buildReader(
  sentences: readonly Labelled[],
  sources: Sources,
  tell: (line: string) => void,
): ReaderData {
  const data = encodeReader(trainReader(sentences, sources, settings, tell), calibration);
  return withGate({ ...data, trainedOn: fingerprint() });
}

/** A reader with its gate, which is trained on the repository's own sentences alone. */
export function withGate(data: Omit<ReaderData, "gate">): ReaderData {
  const spoken = readCorpus(join(root, "corpus", "sentences"));
  const world = readLabelled(join(root, "corpus", "neutral", "world.jsonl"), "world");
  return { ...data, gate: trainGate(data, spoken, world) };
}
