import { FairwellError, nearest } from "@fairwell/core/documents";

/** Says what an option takes, and never what was given. */
export function refuse(name: string, problem: string, remedy: string): never {
  throw new FairwellError("invalid_options", `\`${name}\` ${problem}. ${remedy}`);
}

export type Plain = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names in a sentence: each in code marks. */
export const quoted = (names: readonly string[]): string =>
  names.map((name) => `\`${name}\``).join(", ");

/** The properties of an object of options, which has no others than those known. */
export function knownOptions(given: unknown, owner: string, known: readonly string[]): Plain {
  if (!isObject(given))
    return refuse(owner, "does not take these options", `Give an object with ${quoted(known)}.`);
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    const what = /^[A-Za-z]\w{0,39}$/.test(key) ? `\`${key}\`` : "A key";
    throw new FairwellError(
      "invalid_options",
      `${what} is not an option of \`${owner}\`. ${near ? `Did you mean \`${near}\`? ` : ""}It takes ${quoted(known)}.`,
    );
  }
  return given;
}

/** Options may be getters or proxies, and what those throw may hold anything. */
export function reading<Result>(owner: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof FairwellError) throw error;
    return refuse(owner, "cannot read its options", "Give plain data.");
  }
}
