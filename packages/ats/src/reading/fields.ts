import { htmlToText } from "./html";
import type { ImportLog } from "./log";
import type { Path } from "./path";
import { type FittedText, toLine, toProse } from "./text";
import { readTime } from "./time";

/** The keys of a record type, as strings. */
type Key<T> = keyof T & string;

/**
 * One record of a payload, read field by field. A field that is absent, null, "" or empty reads as undefined; one of
 * another type reads as undefined and is an issue. What was never read is listed as unmapped when the import ends.
 */
export interface Fields<T> {
  readonly path: Path;
  /** The path of a field. */
  at(key: Key<T>): Path;
  /** Whether a field has a value. Does not count as reading it. */
  has(key: Key<T>): boolean;
  /** An id as text; numbers become their digits. */
  id(key: Key<T>): string | undefined;
  /** A value of a vocabulary, exactly as written. */
  word(key: Key<T>): string | undefined;
  /** One line of text. */
  line(key: Key<T>): string | undefined;
  /** Text or HTML as plain text. */
  prose(key: Key<T>): string | undefined;
  /** true or false, also as the words of a database export. */
  flag(key: Key<T>): boolean | undefined;
  /** A moment with its offset. */
  time(key: Key<T>): string | undefined;
  /** A value of no fixed type. */
  raw(key: Key<T>): unknown;
  object<U>(key: Key<T>, known?: readonly string[]): Fields<U> | undefined;
  objects<U>(key: Key<T>, known?: readonly string[]): readonly Fields<U>[];
  /** Says that the record as a whole is in no document. */
  leaveOut(): void;
}

/** Opens records, and lists what was not read of them. */
export interface FieldReader {
  open<T>(value: object, path: Path, known?: readonly string[]): Fields<T>;
  /** Lists the fields that nobody read. Call once, at the end. */
  listUnread(): void;
}

type Plain = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export const isPlainObject = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value says nothing: absent, null, empty text, list or object. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** A reader for one import. */
export function createFieldReader(log: ImportLog): FieldReader {
  const opened: (() => void)[] = [];

  function open<T>(value: object, path: Path, known: readonly string[] = []): Fields<T> {
    const record = value as Plain;
    const read = new Set<string>();
    // Reading a field twice tells of it once.
    const memory = new Map<string, unknown>();
    const once = <V>(name: string, key: string, make: () => V): V => {
      const place = `${name} ${key}`;
      if (!memory.has(place)) memory.set(place, make());
      return memory.get(place) as V;
    };
    let leftOut = false;
    opened.push(() => {
      if (leftOut) return log.unmapped(path, true);
      for (const key of Object.keys(record)) {
        if (!read.has(key) && !isEmpty(record[key]))
          log.unmapped([...path, key], known.includes(key));
      }
    });

    const at = (key: string): Path => [...path, key];
    const take = (key: string): unknown => {
      read.add(key);
      const found = Object.hasOwn(record, key) ? record[key] : undefined;
      return isEmpty(found) ? undefined : found;
    };
    const wrongType = (key: string, right: string): undefined =>
      void log.issue("warn", "wrong_type", at(key), `is not ${right}`, "It is left out.");
    const string = (key: string): string | undefined =>
      once("text", key, () => {
        const found = take(key);
        if (found === undefined || typeof found === "string") return found;
        return typeof found === "number" ? String(found) : wrongType(key, "text");
      });
    const fitted = (key: string, text: FittedText | undefined): string | undefined => {
      if (text && text.leftOut > 0) {
        const problem = `is longer than a document takes by ${text.leftOut} characters`;
        log.issue(
          "warn",
          "shortened",
          at(key),
          problem,
          "The end is left out. Read it at the source.",
        );
      }
      return text?.text;
    };

    return {
      path,
      at,
      has: (key) => Object.hasOwn(record, key) && !isEmpty(record[key]),
      leaveOut() {
        leftOut = true;
      },
      raw: take,
      id: (key) => once("id", key, () => readId(take(key), at(key), log)),
      word: string,
      line: (key) => once("line", key, () => fitted(key, toLine(string(key) ?? ""))),
      prose: (key) => fitted(key, toProse(htmlToText(string(key) ?? ""))),
      flag(key) {
        const found = take(key);
        if (found === undefined || typeof found === "boolean") return found;
        const word = typeof found === "string" ? found.toLowerCase() : "";
        return word === "true" || word === "false"
          ? word === "true"
          : wrongType(key, "true or false");
      },
      time: (key) => once("time", key, () => readMoment(take(key), at(key), log)),
      object(key, known) {
        const found = take(key);
        if (found === undefined) return undefined;
        return isPlainObject(found) ? open(found, at(key), known) : wrongType(key, "an object");
      },
      objects<U>(key: string, known?: readonly string[]) {
        const found = take(key);
        if (found === undefined) return [];
        if (!Array.isArray(found)) {
          wrongType(key, "a list");
          return [];
        }
        return found.flatMap((item: unknown, index) => {
          if (isPlainObject(item)) return [open<U>(item, [...at(key), index], known)];
          log.issue(
            "warn",
            "wrong_type",
            [...at(key), index],
            "is not an object",
            "It is left out.",
          );
          return [];
        });
      },
    };
  }

  return {
    open,
    listUnread() {
      for (const list of opened) list();
    },
  };
}

/** Ids of the source: whole numbers, or short words without spaces. Anything else could be a person's data. */
function readId(value: unknown, path: Path, log: ImportLog): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return String(value);
  if (typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9_./-]{0,79}$/.test(value)) return value;
  log.issue(
    "warn",
    "unreadable_id",
    path,
    "is not an id that can be kept exactly",
    "Use a whole number below 2^53, or letters, digits and . _ / - without spaces. It is left out.",
  );
  return undefined;
}

function readMoment(value: unknown, path: Path, log: ImportLog): string | undefined {
  if (value === undefined) return undefined;
  const time = typeof value === "string" ? readTime(value) : undefined;
  if (!time) {
    const remedy =
      "Use ISO 8601 with an offset, such as 2026-03-12T14:30:00+00:00. It is left out.";
    log.issue("warn", "unreadable_time", path, "is not a moment", remedy);
  } else if (time.assumedUtc) {
    const remedy = "It is read as UTC. Export with the offset if the source uses another zone.";
    log.issue("info", "assumption", path, "is a moment without a zone", remedy);
  }
  return time?.instant;
}
