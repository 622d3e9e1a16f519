import type { InternalDocument } from "@fairwell/core";
import type { Unreadable } from "../files/input";
import { linesOf } from "../source/lines";
import type { FileImport } from "./import-file";

/** Everything that an import gave. */
export interface ImportReport {
  readonly files: readonly FileImport[];
  readonly documents: readonly InternalDocument[];
  /** Files that were written. */
  readonly written: readonly string[];
  readonly unreadable: readonly Unreadable[];
  readonly exitCode: number;
}

/** The results for another program: the documents, and for each file what there is to say about it. */
export function jsonImport(report: ImportReport): string {
  const files = report.files.map(({ name, text, problems, unmapped }) => {
    const lines = linesOf(text);
    return {
      file: name,
      issues: problems.map(({ id, severity, message, remedies, path, range }) => ({
        ruleId: id,
        severity,
        message,
        suggestions: remedies.map((remedy) => ({ message: remedy })),
        ...(path && { path }),
        ...(range && lines.position(range.start)),
      })),
      unmapped,
    };
  });
  const { documents, written, unreadable, exitCode } = report;
  return `${JSON.stringify({ version: 1, exitCode, documents, files, written, unreadable }, null, 2)}\n`;
}
