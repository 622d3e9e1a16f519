import { type Finding, formatPath, type Path, type Report } from "@fairwell/core";

function stringAt(subject: unknown, path: Path): string | undefined {
  let value = subject;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return typeof value === "string" ? value : undefined;
}

/** The words that a finding is about; undefined for one about the document's structure. */
function wordsOf(subject: unknown, { path, start, end }: Finding): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  return stringAt(subject, path)?.slice(start, end);
}

function findingData(subject: unknown, finding: Finding) {
  const { ruleId, severity, message, ground, path, start, end, suggestions, sources } = finding;
  const words = wordsOf(subject, finding);
  return {
    rule: ruleId,
    severity,
    place: {
      at: typeof subject === "string" ? "the text" : formatPath(path),
      path,
      ...(start !== undefined && { start, end }),
      ...(words !== undefined && { words }),
    },
    reason: message,
    ...(ground && { ground }),
    suggestions,
    sources: sources.map(({ title, url }) => ({ title, url })),
  };
}

const verdicts = {
  error: "do_not_send",
  warn: "change_or_say_why",
  info: "worth_knowing",
} as const;

/** A report as tools give it: every finding with its place, reason and suggestions, and what was not looked at. */
export function reportData(subject: unknown, { findings, counts, suppressed, notChecked }: Report) {
  const worst = (["error", "warn", "info"] as const).find((severity) => counts[severity] > 0);
  return {
    verdict: worst ? verdicts[worst] : "nothing_found",
    counts,
    findings: findings.map((finding) => findingData(subject, finding)),
    accepted: suppressed.map(({ ruleId, path }) => ({ rule: ruleId, at: formatPath(path) })),
    notChecked,
  };
}
