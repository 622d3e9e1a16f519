import type { Check } from "../../check";
import { frenchGrammar } from "../../tools/grammalecte";

/** A value that agrees with every sentence: a name, whose gender grammalecte does not know. */
const value = "Dominique";

/** French grammar: agreement, moods, elision. */
export const french: Check = {
  id: "grammar",
  summary: "grammar of French, by grammalecte",
  without: (tag) =>
    new Intl.Locale(tag).language === "fr"
      ? undefined
      : "no free grammar checker of the language that runs without a network",
  run({ tag, messages }) {
    const found = frenchGrammar(messages.map(({ text }) => text.replace(/\{\{\w+\}\}/g, value)));
    return messages.flatMap(({ name, key }, index) =>
      (found[index] ?? []).map((problem) => ({ tag, path: `${name}/${key}`, problem })),
    );
  },
};
