import { type Check, eachMessage, withoutPlaceholders } from "../../check";

/** Languages whose characters say more: shortest and longest text as a share of the English one. */
const dense: ReadonlySet<string> = new Set(["zh", "ja", "ko"]);

/** Texts shorter than this, in characters, differ too much by nature to be compared with English. */
const short = 12;

/** Texts that are much shorter or longer than English, or longer than their place. */
export const length: Check = {
  id: "length",
  summary: "length against English and against the longest that fits",
  without: () => undefined,
  run: eachMessage(({ text, english, note }, { language }) => {
    const own = [...withoutPlaceholders(text)].length;
    const theirs = withoutPlaceholders(english).length;
    const [least, most] = dense.has(language) ? [0.12, 1.1] : [0.45, 2.1];
    const problems: string[] = [];
    if (own > note.max) problems.push(`has ${own} characters, and ${note.max} fit`);
    if (theirs >= short && (own < theirs * least || own > theirs * most))
      problems.push(`is ${(own / theirs).toFixed(2)} times as long as English`);
    return problems;
  }),
};
