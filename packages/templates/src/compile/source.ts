import { nearest } from "@fairwell/core/documents";
import type { Direction } from "../program/program";
import { layoutError, type Origin } from "./faults";

const partPattern = /\{\{> ?([^{}\s]+)\}\}/g;

/** How deep parts may hold parts. */
const deepest = 8;

/** A layout with its parts put in, settled for one direction of writing. */
export interface Source {
  readonly text: string;
  /** Where a line of `text` was written. */
  originOf(line: number): Origin;
}

/** A run of text from one file. */
interface Run extends Origin {
  readonly text: string;
}

const linesIn = (text: string): number => text.split("\n").length - 1;

/**
 * Puts parts in, and settles `{{dir}}`, `{{start}}` and `{{end}}`.
 *
 * @param parts by the name that `{{> name}}` asks for
 * @throws FairwellError `invalid_layout` for a part that is not there or holds itself
 */
export function assemble(
  source: string,
  parts: Readonly<Record<string, string>>,
  direction: Direction,
): Source {
  const runs: Run[] = [];
  const [start, end] = direction === "ltr" ? ["left", "right"] : ["right", "left"];
  const settled = (text: string) =>
    text
      .replaceAll("{{dir}}", direction)
      .replaceAll("{{start}}", start as string)
      .replaceAll("{{end}}", end as string);
  const write = (text: string, origin: Origin) => runs.push({ ...origin, text: settled(text) });
  function read(text: string, file: string | undefined, within: readonly string[]): void {
    let from = 0;
    let line = 1;
    for (const { 0: whole, 1: name = "", index } of text.matchAll(partPattern)) {
      const before = text.slice(from, index);
      write(before, { file, line });
      line += linesIn(before);
      from = index + whole.length;
      const refuse = (problem: string) => {
        throw layoutError([{ line, problem }], () => ({ file, line }));
      };
      if (!Object.hasOwn(parts, name)) {
        const near = nearest(name, Object.keys(parts));
        refuse(`no part \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ""}`);
      }
      if (within.includes(name) || within.length > deepest)
        refuse(`the part \`${name}\` holds itself.`);
      read((parts[name] as string).trim(), name, [...within, name]);
    }
    write(text.slice(from), { file, line });
  }
  read(source, undefined, []);

  return {
    text: runs.map(({ text }) => text).join(""),
    originOf(line) {
      let at = 1;
      let found: Origin = { file: undefined, line };
      for (const run of runs) {
        // Several runs may share a line: the last one that shows something on it is meant.
        if (run.text.split("\n")[line - at]?.trim())
          found = { file: run.file, line: run.line + line - at };
        at += linesIn(run.text);
      }
      return found;
    },
  };
}
