import { languageOf } from "../../packages/core/src/lexicon";
import type { LabelledSentence } from "./load";

/** Words from which a phrase is too long to be in two texts by chance. */
const longPhrase = 4;

/**
 * Share of the problems that contain a long phrase of the lexicon word for word. Where it is much higher than on text that
 * was written first, the phrases come from the text, and a score on it says little.
 */
export function overlap(sentences: readonly LabelledSentence[]): number {
  const phrases = (languageOf("en")?.concepts ?? [])
    .flatMap((concept) => concept.phrases)
    .filter((phrase) => /^[a-z' -]+$/.test(phrase) && phrase.split(" ").length >= longPhrase);
  const problems = sentences.filter((sentence) => sentence.label === "problem");
  const hits = problems.filter(({ text }) => {
    const plain = ` ${text
      .toLowerCase()
      .replaceAll("’", "'")
      .replaceAll(/[^a-z' -]+/g, " ")
      .replaceAll(/\s+/g, " ")} `;
    return phrases.some((phrase) => plain.includes(` ${phrase} `));
  });
  return hits.length / problems.length;
}
