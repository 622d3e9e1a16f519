import { FairwellError } from "../errors";
import { nearest } from "../model/nearest";
import type { Rule } from "../rules/define";
import { type MessageChanges, textNames } from "../rules/messages/catalogue";
import { rewriteFields, rewrites } from "../rules/messages/rewrites";
import { type OptionReaders, type ReadOption, readOptions, refuse } from "./option-values";

/** Longest text of a rule or rewrite, in UTF-16 units. */
const longestText = 1000;

/** A text that a finding may show, with no fields but the given ones. */
function textWith(fields: readonly string[]): ReadOption<string> {
  const takes = fields.map((field) => `{${field}}`).join(", ");
  return (value, name) => {
    if (typeof value !== "string" || value.trim() === "" || value.length > longestText)
      refuse(name, "is not a text", `Use one of at most ${longestText} characters, and not blank.`);
    for (const [, field = ""] of value.matchAll(/\{([^{}]*)\}/g)) {
      if (!fields.includes(field))
        refuse(
          name,
          "has a field in braces that is not known",
          takes === "" ? "It takes none." : `It takes ${takes}.`,
        );
    }
    return value;
  };
}

const plain = textWith([]);
const ruleTexts: OptionReaders = Object.fromEntries(textNames.map((name) => [name, plain]));
const rewrite: OptionReaders = { plain, named: textWith(rewriteFields) };
const families: OptionReaders = Object.fromEntries(
  Object.keys(rewrites).map((family) => [
    family,
    (value: unknown, name: string) => readOptions(value, name, rewrite, `${name}.`),
  ]),
);

/** Texts by rule id. Whether there are such rules is for `requireRules`. */
export const messageChanges: ReadOption<object> = (value, name) => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    refuse(name, "is not an object", 'Use texts by rule: { "tone/absolute": { "message": "…" } }.');
  const entries = Object.entries(value).map(([id, texts]) => {
    const owner = looksLikeId(id) ? `${name}["${id}"]` : name;
    return [id, readOptions(texts, owner, ruleTexts, `${owner}.`)] as const;
  });
  return Object.fromEntries(entries);
};

/** Rewrites by family. */
export const rewriteChanges: ReadOption<object> = (value, name) =>
  readOptions(value, name, families, `${name}.`);

/** Only what looks like an id is repeated: anything else may be a text in the wrong place. */
const looksLikeId = (id: string): boolean => /^[\w/-]{1,60}$/.test(id);

/**
 * Refuses texts for rules that do not exist.
 *
 * @throws FairwellError `invalid_options`
 */
export function requireRules(messages: MessageChanges, rules: readonly Rule[]): void {
  const ids = new Set<string>(rules.map((rule) => rule.id));
  for (const id of Object.keys(messages)) {
    if (ids.has(id)) continue;
    const near = nearest(id, ids);
    const which = looksLikeId(id) ? `There is no rule \`${id}\`` : "No rule has this id";
    const hint = near ? ` Did you mean \`${near}\`?` : "";
    throw new FairwellError("invalid_options", `\`messages\`: ${which}.${hint}`);
  }
}
