import type * as z from "zod/mini";
import type { DocumentIssue } from "../errors";
import { nearest } from "./nearest";
import { reservedKey } from "./reserved-keys";

type Path = readonly (string | number)[];
type ZodIssue = z.core.$ZodIssue;

/** A key that is fit to be shown: an ordinary name and not prose that somebody put in a key's place. */
const printable = (key: string): boolean => /^[A-Za-z_$@][\w$@.-]{0,59}$/.test(key);

/** A path as people write it: `points[1].nextStep`. Keys that are not ordinary names are shown as `[…]`. */
export function formatPath(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (printable(part)) text += text === "" ? part : `.${part}`;
    else text += "[…]";
  }
  return text === "" ? "the document" : text;
}

function valueAt(input: unknown, path: Path): { found: boolean; value: unknown } {
  let value = input;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part))
      return { found: false, value: undefined };
    value = (value as Record<string | number, unknown>)[part];
  }
  return { found: true, value };
}

/** The keys that the schema knows at a path; all branches of a union together. */
function knownKeys(schema: unknown, path: Path): string[] {
  let level = [schema];
  for (const part of [...path, undefined]) {
    level = level.flatMap(unwrap);
    if (part === undefined) break;
    level = level.flatMap((item) => {
      const { element, shape } = definition(item);
      if (typeof part === "number") return element ? [element] : [];
      const next = shape?.[part];
      return next ? [next] : [];
    });
  }
  return [...new Set(level.flatMap((item) => Object.keys(definition(item).shape ?? {})))];
}

interface Definition {
  type?: string;
  shape?: Record<string, unknown>;
  element?: unknown;
  innerType?: unknown;
  options?: unknown[];
}
const definition = (schema: unknown): Definition =>
  (schema as { _zod?: { def?: Definition } } | undefined)?._zod?.def ?? {};

function unwrap(schema: unknown): unknown[] {
  const { innerType, options } = definition(schema);
  if (innerType) return unwrap(innerType);
  return options ? options.flatMap(unwrap) : [schema];
}

const typeNames: Record<string, string> = {
  string: "text in quotation marks",
  number: "a number",
  boolean: "true or false",
  object: "an object in { }",
  array: "a list in [ ]",
  record: "an object in { }",
};

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  const names: Record<string, string> = {
    string: "text",
    number: "a number",
    boolean: "true or false",
    object: "an object",
  };
  return names[typeof value] ?? typeof value;
}

const quoted = (values: readonly unknown[]): string =>
  values.map((value) => `\`${String(value)}\``).join(", ");

/** zod's own messages begin like this; any other message is one that a schema gives, and says what would be right. */
const own = (message: string): boolean => !/^(Invalid|Too|Unrecognized|Expected)/.test(message);

function explainChoice(
  values: readonly unknown[],
  value: unknown,
  message: string,
): Pick<DocumentIssue, "problem" | "remedy"> {
  const near = typeof value === "string" ? nearest(value, values.map(String)) : undefined;
  const list = values.length === 1 ? `Use ${quoted(values)}.` : `Use one of ${quoted(values)}.`;
  if (own(message))
    return { problem: "is not a value that is allowed here", remedy: `Use ${message}.` };
  return {
    problem: "is not a value that is allowed here",
    remedy: near && values.length > 1 ? `Did you mean \`${near}\`? ${list}` : list,
  };
}

function explainSize(
  issue: ZodIssue & { code: "too_big" | "too_small" },
): Pick<DocumentIssue, "problem" | "remedy"> {
  const [one, many] = issue.origin === "array" ? ["entry", "entries"] : ["character", "characters"];
  const limit = issue.code === "too_big" ? issue.maximum : issue.minimum;
  const amount = `${limit} ${Number(limit) === 1 ? one : many}`;
  return issue.code === "too_big"
    ? { problem: `has more than ${amount}`, remedy: `Shorten it to at most ${amount}.` }
    : { problem: `has fewer than ${amount}`, remedy: `Give at least ${amount}.` };
}

function explainUnknownKey(
  key: string,
  path: Path,
  schema: unknown,
  siblings: unknown,
): DocumentIssue {
  const special = reservedKey(key);
  const present = typeof siblings === "object" && siblings !== null ? siblings : {};
  const allowed = knownKeys(schema, path);
  const near = nearest(
    key,
    allowed.filter((name) => !Object.hasOwn(present, name)),
  );
  const name = printable(key) ? `\`${key}\`` : "This key";
  return {
    path: [...path, key],
    code: special?.code ?? "unknown_key",
    problem: special ? `${name} ${special.problem}` : `${name} is not a key of this object`,
    remedy:
      special?.remedy ??
      (near ? `Did you mean \`${near}\`?` : `Remove it, or use one of ${quoted(allowed)}.`),
  };
}

function explainOne(issue: ZodIssue, input: unknown): Omit<DocumentIssue, "path"> {
  const path = issue.path as Path;
  const { found, value } = valueAt(input, path);
  if (!found && issue.code !== "custom") {
    const choices =
      issue.code === "invalid_value"
        ? issue.values
        : issue.code === "invalid_union"
          ? optionsOf(issue)
          : undefined;
    const what = own(issue.message)
      ? `It is ${issue.message}.`
      : choices
        ? `It is ${choices.length === 1 ? "" : "one of "}${quoted(choices)}.`
        : issue.code === "invalid_type"
          ? `It is ${typeNames[issue.expected] ?? issue.expected}.`
          : "";
    return { code: "missing", problem: "is missing", remedy: `Add it. ${what}`.trim() };
  }
  switch (issue.code) {
    case "invalid_type": {
      const right = own(issue.message)
        ? issue.message
        : (typeNames[issue.expected] ?? issue.expected);
      return { code: "wrong_type", problem: `is ${typeOf(value)}`, remedy: `Use ${right}.` };
    }
    case "invalid_value":
      return { code: "wrong_value", ...explainChoice(issue.values, value, issue.message) };
    case "invalid_union":
      return {
        code: "wrong_value",
        ...explainChoice(optionsOf(issue) ?? [], value, issue.message),
      };
    case "invalid_format":
      return {
        code: "wrong_format",
        problem: "does not have the right form",
        remedy: own(issue.message) ? `Use ${issue.message}.` : `Use the form of ${issue.format}.`,
      };
    case "too_big":
    case "too_small":
      return { code: "wrong_size", ...explainSize(issue) };
    case "custom":
      return {
        code: "broken_rule",
        problem: found
          ? "does not agree with the rest of the document"
          : "is missing or does not agree with the rest of the document",
        remedy: `Use ${issue.message}.`,
      };
    default:
      return {
        code: "wrong_value",
        problem: "is not allowed here",
        remedy: "See the schema of this document.",
      };
  }
}

function optionsOf(issue: ZodIssue): readonly unknown[] | undefined {
  return (issue as { options?: readonly unknown[] }).options;
}

/**
 * Turns zod's issues into ones for people: where, what is wrong, what would be right. Never repeats a value of the
 * document.
 *
 * @param issues what zod found
 * @param input the document as it was given
 * @param schema the schema it was read with, for the nearest known key
 */
export function explainIssues(
  issues: readonly ZodIssue[],
  input: unknown,
  schema: unknown,
): DocumentIssue[] {
  return issues.flatMap((issue) => {
    const path = issue.path as Path;
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        explainUnknownKey(key, path, schema, valueAt(input, path).value),
      );
    }
    return [{ path, ...explainOne(issue, input) }];
  });
}
