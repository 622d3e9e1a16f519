import { categoriesOf } from "../../catalogs";
import {
  type Check,
  expectedPaths,
  type Fault,
  type LocaleTexts,
  placeholder,
  shapeOf,
} from "../../check";
import { withoutVariant } from "../../tools/dictionaries";

/** Characters that no catalog may hold: controls, marks of direction (values are isolated when they are filled in). */
const forbidden = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;

/** How many points, reasons or missing things a document can hold: none has more than 20. */
const counts = [...Array(20).keys()].map((index) => index + 1);

const countless = new Map<string, boolean>();

/** Whether a plural form stands for one whole number at most, so that it may say it in words. */
function isForOneNumber(tag: string, category: string): boolean {
  const id = `${tag} ${category}`;
  let known = countless.get(id);
  if (known === undefined) {
    const rules = new Intl.PluralRules(withoutVariant(tag));
    const chosen = counts.filter((count) => rules.select(count) === category).length;
    // “Other” is also the form that a number gets which nobody thought of.
    known = category === "other" ? chosen === 1 : chosen <= 1;
    countless.set(id, known);
  }
  return known;
}

function problemsOf(texts: LocaleTexts, index: number): string[] {
  const { name, message, key, text } = texts.messages[index] as LocaleTexts["messages"][number];
  const shape = shapeOf(name, message);
  if (!shape) return ["is no message of the catalog"];
  const problems: string[] = [];
  const used = new Set([...text.matchAll(placeholder)].map((match) => match[1] as string));
  for (const arg of shape.args) if (!used.has(arg)) problems.push(`lacks {{${arg}}}`);
  const category = key.slice(message.length + 1);
  if (shape.plural && !used.has("count") && !isForOneNumber(texts.tag, category))
    problems.push(`lacks {{count}}, and “${category}” stands for several numbers`);
  for (const arg of used)
    if (!shape.args.includes(arg) && !(shape.plural && arg === "count"))
      problems.push(`uses {{${arg}}}, which it does not have`);
  if (/[{}]|\$t\(/.test(text.replace(placeholder, ""))) problems.push("holds a broken placeholder");
  if (/[<>]|&[a-z#0-9]+;/i.test(text)) problems.push("holds markup");
  if (/[([（]\s*[)\]）]/.test(text)) problems.push("has brackets with nothing in them");
  if (forbidden.test(text)) problems.push("holds a control character or a mark of direction");
  if (text.trim() === "") problems.push("is empty");
  else if (text !== text.trim() || / {2}/.test(text)) problems.push("has a space too many");
  if (text.normalize("NFC") !== text) problems.push("is not in Unicode's composed form (NFC)");
  return problems;
}

/** Keys, plural categories, placeholders, markup, controls. */
export const structure: Check = {
  id: "structure",
  summary: "keys, plural categories, placeholders, markup, controls and marks of direction",
  without: () => undefined,
  run(texts) {
    const { tag, messages } = texts;
    const there = new Set(messages.map(({ name, key }) => `${name}/${key}`));
    const expected = expectedPaths(tag);
    const known = new Set(expected);
    const fault = (path: string, problem: string): Fault => ({ tag, path, problem });
    return [
      ...expected
        .filter((path) => !there.has(path))
        .map((path) =>
          fault(
            path,
            `is missing; the plural categories of ${tag} are ${categoriesOf(tag).join(", ")}`,
          ),
        ),
      ...[...there]
        .filter((path) => !known.has(path))
        .map((path) => fault(path, "is no key of this locale")),
      ...messages.flatMap(({ name, key }, index) =>
        problemsOf(texts, index).map((problem) => fault(`${name}/${key}`, problem)),
      ),
    ];
  },
};
