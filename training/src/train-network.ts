import { update } from "./adam";
import { type Example, type Lesson, learn, type Masks, type Network } from "./network";
import type { Random } from "./random";

export interface Course extends Lesson {
  /** How often each example is read. */
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of the numbers of a word vector, and of the pooled cells, that are left out at each reading. */
  readonly inputDropout: number;
  readonly pooledDropout: number;
  /** Share of words that are read as unknown. */
  readonly wordDropout: number;
}

/** The row of the vector for unknown words. */
export const unknownRow = 1;

/** Trains a network on examples, in an order and with omissions that come from `random` alone. */
export function trainNetwork(
  net: Network,
  examples: readonly Example[],
  course: Course,
  random: Random,
  tell: (line: string) => void = () => undefined,
): void {
  const order = examples.map((_, index) => index);
  const batches = Math.ceil(order.length / course.batch);
  let number = 0;
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (let batch = 0; batch < batches; batch++) {
      const chosen = order.slice(batch * course.batch, (batch + 1) * course.batch);
      const rows = new Set<number>();
      for (const index of chosen) {
        const example = omitWords(examples[index] as Example, course, random);
        for (const row of example.rows) rows.add(row);
        loss += learn(net, example, masksFor(net, example.rows.length, course, random), course);
      }
      number++;
      const rate = course.rate * (1 - number / (batches * course.epochs + 1));
      update(net, rows, chosen.length, { rate, decay: course.decay, number, longest: 1 });
    }
    tell(`epoch ${epoch + 1} of ${course.epochs}: loss ${(loss / order.length).toFixed(4)}`);
  }
}

function omitWords(example: Example, { wordDropout }: Course, random: Random): Example {
  const rows = example.rows.map((row) => (random.next() < wordDropout ? unknownRow : row));
  return { ...example, rows };
}

function masksFor(net: Network, words: number, course: Course, random: Random): Masks {
  const mask = (length: number, share: number) => {
    const kept = 1 / (1 - share);
    return Float64Array.from({ length }, () => (random.next() < share ? 0 : kept));
  };
  return {
    input: mask(words * net.sizes.width, course.inputDropout),
    pooled: mask(4 * net.sizes.cells, course.pooledDropout),
  };
}
