import type { DocumentIssue } from "../errors";
import type { Finding, Path, Severity } from "../finding";
import { describeIssue, formatPath } from "../model";

const words: Readonly<Record<Severity, string>> = { error: "error", warn: "warning", info: "info" };

/** Words of a person as a terminal may show them: nothing that moves the cursor, hides or reorders. */
const visible = (text: string): string =>
  text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`,
  );

function stringAt(subject: unknown, path: Path): string | undefined {
  let value = subject;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return typeof value === "string" ? value : undefined;
}

/** The words that a finding is about, in quotation marks; nothing for a finding about the document's structure. */
function quotedWords(subject: unknown, { path, start, end }: Finding): string[] {
  const text = stringAt(subject, path);
  if (text === undefined || start === undefined || end === undefined) return [];
  return [`   “${visible(text.slice(start, end))}”`];
}

function placeOf(subject: unknown, { path, start }: Finding): string {
  if (typeof subject === "string")
    return start === undefined ? "the text" : `character ${start + 1}`;
  return formatPath(path);
}

function findingLines(subject: unknown, finding: Finding, index: number): string[] {
  const { severity, ruleId, message, suggestions } = finding;
  return [
    "",
    `${index + 1}. ${words[severity]}  ${ruleId}  at ${placeOf(subject, finding)}`,
    ...quotedWords(subject, finding),
    `   ${message}`,
    ...suggestions.flatMap(({ message: advice, rewrite }) => [
      `   ▸ ${advice}`,
      ...(rewrite === undefined ? [] : [`     Start from: ${visible(rewrite)}`]),
    ]),
  ];
}

/** Findings one under the other: rule, place, words, why, and what to write instead. */
export const findingsText = (
  head: string,
  subject: unknown,
  findings: readonly Finding[],
  notes: readonly string[],
): string =>
  [
    head,
    ...findings.flatMap((finding, index) => findingLines(subject, finding, index)),
    ...(notes.length > 0 ? ["", ...notes] : []),
  ].join("\n");

/** What is wrong with the structure of a document. */
export const issuesText = (head: string, issues: readonly DocumentIssue[]): string =>
  [head, "", ...issues.map((issue) => `▸ ${describeIssue(issue)}`)].join("\n");
