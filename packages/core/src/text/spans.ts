import { Flag, type Tokens } from "./tokens";

/** For each word, the first word of its clause and of its sentence. */
export interface Spans {
  readonly clause: Int32Array;
  readonly sentence: Int32Array;
}

/** Lays out clauses and sentences, so that asking for one costs nothing however long it is. */
export function readSpans(tokens: Tokens): Spans {
  const { count, flags } = tokens;
  const clause = new Int32Array(count);
  const sentence = new Int32Array(count);
  let clauseStart = 0;
  let sentenceStart = 0;
  for (let index = 0; index < count; index++) {
    const flag = flags[index] as number;
    if (flag & Flag.sentence) sentenceStart = index;
    if (flag & (Flag.clause | Flag.sentence)) clauseStart = index;
    clause[index] = clauseStart;
    sentence[index] = sentenceStart;
  }
  return { clause, sentence };
}
