import { gramsOf } from "../../packages/core/src/second-look/grams";
import { featuresOf } from "../../packages/core/src/second-look/score";
import { featureCount } from "../../packages/core/src/second-look/tokens";
import type { Labelled } from "./corpus";
import { type Linear, linearOdds, trainLinear } from "./linear";
import { type Example, judge, type Network, networkOf } from "./network";
import type { Concepts } from "./phrases";
import { randomOf } from "./random";
import { readText } from "./sentences";
import { type Course, trainNetwork } from "./train-network";
import { startVectors, type WordVectors } from "./vectors";
import { type Vocabulary, vocabularyOf } from "./vocabulary";

/** What training needs besides the sentences. */
export interface Sources {
  readonly vectors: WordVectors;
  readonly concepts: Concepts;
  readonly proper: ReadonlySet<string>;
}

export interface Settings {
  readonly width: number;
  readonly cells: number;
  readonly network: Course;
  readonly linear: {
    readonly epochs: number;
    readonly rate: number;
    readonly decay: number;
    readonly least: number;
  };
  readonly seed: number;
}

export const settings: Settings = {
  width: 48,
  cells: 48,
  network: {
    epochs: 6,
    batch: 16,
    rate: 0.002,
    decay: 0.001,
    inputDropout: 0.3,
    pooledDropout: 0.3,
    wordDropout: 0.1,
    smoothing: 0.05,
    categoryShare: 0.3,
  },
  linear: { epochs: 12, rate: 0.15, decay: 1e-4, least: 3 },
  seed: 7,
};

/** A reader before its numbers are rounded. */
export interface Trained {
  readonly vocabulary: Vocabulary;
  readonly categories: readonly string[];
  readonly concepts: Concepts;
  readonly linear: Linear;
  readonly network: Network;
}

function knownOf({ rowOf }: Vocabulary) {
  return { has: (word: string) => rowOf.has(word) };
}

export function readingFor(trained: Pick<Trained, "vocabulary" | "concepts">, text: string) {
  const reading = readText(text, knownOf(trained.vocabulary), trained.concepts.phrases);
  const rows = Int32Array.from(reading.seen, (word) => trained.vocabulary.rowOf.get(word) ?? 1);
  return { reading, rows };
}

/** Trains both parts of the reader. */
export function trainReader(
  sentences: readonly Labelled[],
  sources: Sources,
  given: Settings,
  tell: (line: string) => void = () => undefined,
): Trained {
  const { concepts, vectors, proper } = sources;
  const texts = sentences.map(({ text }) => text);
  const vocabulary = vocabularyOf(texts, vectors.words, proper);
  const categories = [...new Set(sentences.map(({ category }) => category))].sort();
  const read = sentences
    .map((sentence) => ({ sentence, ...readingFor({ vocabulary, concepts }, sentence.text) }))
    .filter(({ rows }) => rows.length > 0);
  const random = randomOf(given.seed);
  const linear = trainLinear(
    read.map(({ sentence, reading }) => ({
      grams: gramsOf(reading),
      label: sentence.problem ? 1 : 0,
    })),
    given.linear,
    random,
  );
  tell("linear part trained");
  const sizes = {
    rows: vocabulary.words.length,
    width: given.width,
    features: featureCount(concepts.names.length),
    cells: given.cells,
    categories: categories.length,
  };
  const network = networkOf(
    sizes,
    startVectors(vocabulary.words, vectors, given.width, random),
    random,
  );
  const examples: Example[] = read.map(({ sentence, reading, rows }) => ({
    rows,
    features: featuresOf(reading),
    label: sentence.problem ? 1 : 0,
    category: categories.indexOf(sentence.category),
  }));
  trainNetwork(network, examples, given.network, random, tell);
  return { vocabulary, categories, concepts, linear, network };
}

/** Log odds of both parts for a text. */
export function oddsOf(trained: Trained, text: string) {
  const { reading, rows } = readingFor(trained, text);
  if (rows.length === 0) return { linear: 0, network: 0, categories: [] as readonly number[] };
  const judged = judge(trained.network, { rows, features: featuresOf(reading) });
  return {
    linear: linearOdds(trained.linear, gramsOf(reading)),
    network: judged.odds,
    categories: judged.categories,
  };
}
