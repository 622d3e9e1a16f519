import { Buffer, isUtf8 } from "node:buffer";
import { decode } from "../files/decode";
import { type Lines, linesOf } from "../source/lines";
import { checkJson, type PartReport } from "./check-json";
import type { CheckSettings } from "./check-value";
import type { Problem } from "./problem";
import type { FileReport } from "./report";
import { encodingProblem } from "./source-text";

/** Checks a text in which every line is a document. */
export function checkLines(text: string, lines: Lines, settings: CheckSettings): PartReport {
  const problems: Problem[] = [];
  const documents: PartReport["documents"][number][] = [];
  for (let line = lines.first; line < lines.first + lines.count; line++) {
    const { start, end } = lines.range(line);
    const part = text.slice(start, end);
    if (part === "" || part.trim() === "") continue;
    const report = checkJson({ text: part, offset: start, line }, () => lines, settings);
    problems.push(...report.problems);
    documents.push(...report.documents);
  }
  return { problems, documents };
}

/**
 * Checks whole lines of a file. A line that is not UTF-8 does not keep the others from being checked.
 *
 * @param firstLine number of the first of them in the file
 */
export function checkLinePart(
  name: string,
  bytes: Buffer,
  firstLine: number,
  settings: CheckSettings,
): FileReport {
  if (!isUtf8(bytes)) return checkDamagedLines(name, bytes, firstLine, settings);
  const text = bytes.toString("utf8");
  return { name, text, firstLine, ...checkLines(text, linesOf(text, firstLine), settings) };
}

/** Line by line: those that are UTF-8 are checked, the others are problems. */
function checkDamagedLines(
  name: string,
  bytes: Buffer,
  firstLine: number,
  settings: CheckSettings,
): FileReport {
  const problems: Problem[] = [];
  /** The text in which a line that cannot be read is empty, so that it is passed over. */
  let readable = "";
  let shown = "";
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, at);
    const end = feed === -1 ? bytes.length : feed + 1;
    const decoded = decode(Buffer.from(bytes.subarray(at, end)));
    if (decoded.ok) readable += decoded.text;
    else problems.push(encodingProblem(decoded, shown.length));
    const line = decoded.ok ? decoded.text : decoded.lossy || "\n";
    if (!decoded.ok) readable += line.replace(/[^\n]/g, " ");
    shown += line;
    at = end;
  }
  const report = checkLines(readable, linesOf(readable, firstLine), settings);
  return {
    name,
    text: shown,
    firstLine,
    problems: [...problems, ...report.problems],
    documents: report.documents,
  };
}
