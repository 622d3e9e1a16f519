import { countWords } from "./words";

/** What the indices are made of. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  /** Everything but white space, punctuation too. */
  readonly characters: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

/** Full stops that end no sentence: titles, abbreviations, numbers, initials. */
const noEnd =
  /\b(?:e\.g|i\.e|etc|vs|cf|approx|mr|mrs|ms|dr|prof|st|z\.b|bzw|ca|d\.h|nr|np|tzw)\.|\bno\.(?=\s*\d)|\d\.(?=\d)|\b\p{Lu}\.(?=\s*\p{Lu})/giu;

/** The sentences of a text: up to a stop, a question or exclamation mark, a colon at the end of a line, or a blank line. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(noEnd, (stop) => stop.replaceAll(".", " "))
    .split(/(?<=[.!?…؟])["'”’)\]]*\s+|\n\s*\n|\n\s*(?=[-•*–])/u)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** Counts a text, once for all indices. */
export function textCounts(text: string): TextCounts {
  return {
    words: countWords(text),
    sentences: sentencesOf(text).length,
    characters: text.replace(/\s/gu, "").length,
    longWords: text.match(/\p{L}{7,}/gu)?.length ?? 0,
  };
}

/**
 * Automated Readability Index: about the years of schooling that a text asks for. Counts characters and no syllables,
 * so that it also serves other languages. 0 for no words.
 */
export function automatedReadability({ words, sentences, characters }: TextCounts): number {
  if (words === 0) return 0;
  return 4.71 * (characters / words) + 0.5 * (words / Math.max(1, sentences)) - 21.43;
}

/** LIX (Björnsson): words in a sentence plus long words in a hundred. Up to 40 easy, from 55 hard. 0 for no words. */
export function lix({ words, sentences, longWords }: TextCounts): number {
  if (words === 0) return 0;
  return words / Math.max(1, sentences) + (100 * longWords) / words;
}
