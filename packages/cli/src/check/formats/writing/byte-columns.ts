import { linesOf } from "../../../source/lines";
import type { FileReport } from "../../report";

/** Columns in bytes of UTF-8, from 1, for columns in UTF-16 units. */
export function byteColumns(report: FileReport): (line: number, column: number) => number {
  let lines: ReturnType<typeof linesOf> | undefined;
  return (line, column) => {
    lines ??= linesOf(report.text, report.firstLine);
    const { start } = lines.range(line);
    return Buffer.byteLength(report.text.slice(start, start + column - 1), "utf8") + 1;
  };
}
