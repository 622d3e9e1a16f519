import { type Located, locate, type SourceRange } from "./locate";
import { stringOffsets } from "./string-offsets";

type Path = readonly (string | number)[];

/** Finds parts of a parsed document in its source, whatever it was written in. */
export interface Locator {
  /** For each path its place, or the place of the nearest part above it that exists. */
  locate(paths: readonly Path[]): readonly Located[];
  /**
   * Where units of a string's value stand in its source.
   *
   * @param value the string's place
   * @param offsets UTF-16 offsets into the value, ascending
   * @returns undefined when no string stands there
   */
  offsetsIn(value: SourceRange, offsets: readonly number[]): readonly number[] | undefined;
}

/** The locator of a JSON text that JSON.parse accepts. */
export const jsonLocator = (text: string): Locator => ({
  locate: (paths) => locate(text, paths),
  offsetsIn: ({ start }, offsets) =>
    text[start] === '"' ? stringOffsets(text, start, offsets) : undefined,
});
