import { type Reason, Stage } from "@fairwell/core";
import { isPlainObject } from "../reading/fields";
import type { ImportLog } from "../reading/log";

/** What an organisation can say about its own Greenhouse. */
export interface GreenhouseImportOptions {
  /** First part of every id, to tell two Greenhouse accounts apart: letters, digits, `-`. Default `greenhouse`. */
  readonly source?: string;
  /** What a stage of this organisation means, by its name. */
  readonly stages?: Readonly<Record<string, Stage>>;
  /** What a rejection reason of this organisation is about, by its name. */
  readonly reasonSubjects?: Readonly<Record<string, Reason["subject"]>>;
}

/** Options as the mappers read them. */
export interface ReadOptions {
  readonly source: string;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly reasonSubjects: ReadonlyMap<string, Reason["subject"]>;
}

const isStage = (value: unknown): value is Stage => Stage.safeParse(value).success;
const isSubject = (value: unknown): value is Reason["subject"] =>
  value === "candidate" || value === "capacity" || value === "process";

/** Names as they are compared: trimmed, in lower case. */
export const nameKey = (name: string): string => name.trim().toLowerCase();

/** Reads options without ever throwing: what cannot be used is an issue and is left out. */
export function readOptions(options: unknown, log: ImportLog): ReadOptions {
  const given = isPlainObject(options) ? options : {};
  const invalid = (name: string, right: string): void =>
    log.issue(
      "error",
      "invalid_option",
      [],
      `the option \`${name}\` is not ${right}`,
      "It is not used.",
    );

  function table<T>(
    name: string,
    is: (value: unknown) => value is T,
    right: string,
  ): Map<string, T> {
    const value = given[name];
    if (value === undefined) return new Map();
    const entries = isPlainObject(value) ? Object.entries(value) : [];
    const usable = entries.filter((entry): entry is [string, T] => is(entry[1]));
    if (!isPlainObject(value) || usable.length < entries.length) invalid(name, right);
    return new Map(usable.map(([key, meaning]) => [nameKey(key), meaning]));
  }

  const { source } = given;
  const valid = typeof source === "string" && /^[A-Za-z0-9-]{1,60}$/.test(source);
  if (source !== undefined && !valid) invalid("source", "1–60 letters, digits or hyphens");
  return {
    source: valid ? source : "greenhouse",
    stages: table("stages", isStage, "a table of stage names and stages"),
    reasonSubjects: table(
      "reasonSubjects",
      isSubject,
      "a table of reason names and `candidate`, `capacity` or `process`",
    ),
  };
}
