import { withoutPlaceholders } from "../../check";
import { withoutVariant } from "../../tools/dictionaries";

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(tag: string): Intl.Segmenter {
  let segmenter = segmenters.get(tag);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(withoutVariant(tag), { granularity: "word" });
    segmenters.set(tag, segmenter);
  }
  return segmenter;
}

const joint = /^[-‐‑'’ʼ״׳·\u200c]$/u;

/** The words of a text, as its language divides it. What a hyphen or an apostrophe joins is one word. */
export function wordsOf(tag: string, text: string): readonly string[] {
  const words: string[] = [];
  let open = false;
  let joined = "";
  for (const { segment, isWordLike } of segmenterOf(tag).segment(
    withoutPlaceholders(text, " ; "),
  )) {
    if (isWordLike) {
      if (open && joined !== "") words.push(`${words.pop()}${joined}${segment}`);
      else words.push(segment);
      open = true;
      joined = "";
    } else if (open && joined === "" && joint.test(segment)) joined = segment;
    else {
      open = false;
      joined = "";
    }
  }
  return words.filter((word) => /\p{L}/u.test(word));
}

const straight = (word: string): string => word.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, "-");

/**
 * The ways to look a word up: whole; in its parts between hyphens; those in their parts at an apostrophe, which belongs
 * to the part before it. A word is known when all parts of one way are.
 */
export function waysToRead(word: string): readonly (readonly string[])[] {
  const whole = straight(word);
  const hyphenated = whole.split("-").filter((part) => part !== "");
  const elided = hyphenated.flatMap((part) => part.split(/(?<=')/));
  const bare = elided.map((part) => part.replace(/'$/, ""));
  return [[whole], hyphenated, elided, bare];
}
