import type { Notice } from "@fairwell/templates";
import { notices } from "../src/notices";

/** Where a value stands in a document: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[];

type Branch = Record<string | number, unknown>;

const isBranch = (value: unknown): value is Branch => typeof value === "object" && value !== null;

/** Keys of an object or indexes of a list. */
const keysOf = (branch: Branch): readonly (string | number)[] =>
  Array.isArray(branch) ? [...branch.keys()] : Object.keys(branch);

/** Every path into a document; what holds others comes before them. */
const pathsOf = (value: unknown, path: Path = []): readonly Path[] =>
  isBranch(value)
    ? keysOf(value).flatMap((key) => [[...path, key], ...pathsOf(value[key], [...path, key])])
    : [];

const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce((branch, key) => (branch as Branch)[key], document);

/** A copy with other values in some fields; undefined takes one away. */
export function withValues<Document>(
  document: Document,
  values: readonly (readonly [Path, unknown])[],
): Document {
  const copy = structuredClone(document);
  for (const [path, value] of values) {
    const branch = valueAt(copy, path.slice(0, -1)) as Branch;
    const last = path.at(-1) as string | number;
    if (value !== undefined) branch[last] = value;
    else if (Array.isArray(branch)) branch.splice(last as number, 1);
    else delete branch[last];
  }
  return copy;
}

/** Reads a notice strictly. Undefined when it is none. */
export function parsed(notice: Notice): Notice | undefined {
  try {
    return notices[notice.kind].parse(notice);
  } catch {
    return undefined;
  }
}

/** The document with a value in a field, or undefined where the field does not take it. */
export const takes = (notice: Notice, path: Path, value: unknown): Notice | undefined =>
  parsed(withValues(notice, [[path, value]]));

/** Fields that hold text of some form. Found by trying, so that a new field is among them. */
const fieldsThatTake = (notice: Notice, probe: string): readonly Path[] =>
  pathsOf(notice).filter(
    (path) => typeof valueAt(notice, path) === "string" && takes(notice, path, probe) !== undefined,
  );

/** Fields that take any words. */
export const textFields = (notice: Notice): readonly Path[] =>
  fieldsThatTake(notice, "Any words, (at) all!");

/** Fields that take an address on the web. */
export const addressFields = (notice: Notice): readonly Path[] =>
  pathsOf(notice).filter((path) => String(valueAt(notice, path)).startsWith("https://"));

/** Fields that take any visible ASCII, such as a reference. */
export const referenceFields = (notice: Notice): readonly Path[] =>
  fieldsThatTake(notice, "Any-<ASCII>-at/all!").filter(
    (path) => !textFields(notice).some((text) => text.join() === path.join()),
  );

/** A document without anything that it can do without. */
export function sparse(notice: Notice): Notice {
  let bare = notice;
  // From the end, so that the indexes of lists stay true; what holds others is tried after them and goes as a whole.
  for (const path of [...pathsOf(notice)].reverse()) bare = takes(bare, path, undefined) ?? bare;
  return bare;
}
