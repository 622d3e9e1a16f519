import type { Finding } from "../../../packages/core/src/finding";
import type { CrossedSentence } from "./cross";

/** A sentence with the rules that asked for something in it. */
export interface CrossedScore {
  readonly sentence: CrossedSentence;
  readonly rules: readonly string[];
}

/** Checks each sentence; `info` does not count, since it asks for nothing. */
export function scoreCross(
  sentences: readonly CrossedSentence[],
  check: (text: string) => readonly Finding[],
): readonly CrossedScore[] {
  return sentences.map((sentence) => {
    const reported = check(sentence.text).filter(({ severity }) => severity !== "info");
    return { sentence, rules: [...new Set(reported.map(({ ruleId }) => ruleId))] };
  });
}

/** Share of the sentences in which something is reported; NaN for none. */
export function shareFound(scores: readonly CrossedScore[]): number {
  return scores.filter(({ rules }) => rules.length > 0).length / scores.length;
}
