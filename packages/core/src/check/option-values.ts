import { FairwellError } from "../errors";
import { nearest } from "../model/nearest";

/** The value of an option, read once: what comes back is what the check uses. Throws FairwellError `invalid_options`. */
export type ReadOption<Value = unknown> = (value: unknown, name: string) => Value;

/** How each option of a call is read. */
export type OptionReaders = Readonly<Record<string, ReadOption>>;

/** Says what an option takes. The value is never repeated: it may be text of a document in the wrong place. */
export function refuse(name: string, problem: string, remedy: string): never {
  throw new FairwellError("invalid_options", `\`${name}\` ${problem}. ${remedy}`);
}

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const isPlainName = (name: string): boolean => /^[A-Za-z]\w{0,39}$/.test(name);

function refuseName(key: string, known: readonly string[], owner: string): never {
  const near = nearest(key, known);
  const hint = near ? `Did you mean \`${near}\`? ` : "";
  const subject = isPlainName(key) ? `\`${key}\` is not an option` : "A key is not an option";
  throw new FairwellError(
    "invalid_options",
    `${subject} of \`${owner}\`. ${hint}It takes ${quoted(known)}.`,
  );
}

/**
 * Reads an object of options: known names only, each value of the right form. An option that is undefined was left out.
 *
 * @param owner what takes the options, for messages: `checkText`
 * @param prefix of the names in messages: `names.`
 */
export function readOptions(
  given: unknown,
  owner: string,
  readers: OptionReaders,
  prefix = "",
): object {
  const names = Object.keys(readers);
  if (typeof given !== "object" || given === null || Array.isArray(given))
    refuse(owner, "does not take these options", `Give an object with any of ${quoted(names)}.`);
  const read: Record<string, unknown> = {};
  try {
    for (const key of Object.keys(given)) {
      if (!Object.hasOwn(readers, key)) refuseName(key, names, owner);
      const value = (given as Record<string, unknown>)[key];
      if (value !== undefined) read[key] = (readers[key] as ReadOption)(value, `${prefix}${key}`);
    }
  } catch (error) {
    if (error instanceof FairwellError) throw error;
    // A getter or proxy ran code of its own, and what that throws may hold anything.
    refuse(owner, "cannot read these options", "Give plain data, as JSON.parse returns it.");
  }
  return read;
}

/** A list. */
export function listOf<Value>(entry: ReadOption<Value>, takes: string): ReadOption<Value[]> {
  return (value, name) => {
    if (!Array.isArray(value)) refuse(name, "is not a list", `Use ${takes}.`);
    return Array.from(value, (item: unknown, index) => entry(item, `${name}[${index}]`));
  };
}

/**
 * One of a few words.
 *
 * @param alias what people write instead, with what they mean
 */
export function oneOf<Word extends string>(
  words: readonly Word[],
  alias: Readonly<Record<string, Word>> = {},
): ReadOption<Word> {
  return (value, name) => {
    if (words.includes(value as Word)) return value as Word;
    const near = typeof value === "string" ? meant(value, words, alias) : undefined;
    const hint = near ? `Did you mean \`${near}\`? ` : "";
    return refuse(name, "is not one that Fairwell knows", `${hint}Use one of ${quoted(words)}.`);
  };
}

/** A short code is one letter away from many others, so that only its letter case is guessed at. */
function meant(
  value: string,
  words: readonly string[],
  alias: Readonly<Record<string, string>>,
): string | undefined {
  if (Object.hasOwn(alias, value.toUpperCase())) return alias[value.toUpperCase()];
  if (value.length > 3) return nearest(value, words);
  return words.find((word) => word.toLowerCase() === value.toLowerCase());
}
