import type { Finding } from "../../packages/core/src/finding";
import { fits } from "./fit";
import type { LabelledLetter, LabelledSentence } from "./load";

/** Checks one text. */
export type CheckOne = (text: string) => readonly Finding[];

/** A sentence with what was found in it. */
export interface ScoredSentence {
  readonly sentence: LabelledSentence;
  readonly rules: readonly string[];
  readonly found: boolean;
  /** A finding names a group that fits the category. */
  readonly fits: boolean;
}

/** True and false positives and negatives. */
export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** Only these count as a report: `info` does not ask for anything. */
const counts = (finding: Finding): boolean => finding.severity !== "info";

/** A sentence counts as found with at least one finding of severity `warn` or `error`. */
export function scoreSentences(
  sentences: readonly LabelledSentence[],
  check: CheckOne,
): readonly ScoredSentence[] {
  return sentences.map((sentence) => {
    const findings = check(sentence.text).filter(counts);
    const rules = [...new Set(findings.map((finding) => finding.ruleId))];
    const fit = fits(findings, sentence.category);
    return { sentence, rules, found: rules.length > 0, fits: fit };
  });
}

export function tally(scored: readonly ScoredSentence[]): Tally {
  const count = (label: string, found: boolean) =>
    scored.filter((entry) => entry.sentence.label === label && entry.found === found).length;
  return {
    tp: count("problem", true),
    fp: count("ok", true),
    fn: count("problem", false),
    tn: count("ok", false),
  };
}

/** Share of reports that are right; NaN when nothing was reported. */
export const precision = ({ tp, fp }: Tally): number => tp / (tp + fp);
/** Share of problems that are reported; NaN when there are none. */
export const recall = ({ tp, fn }: Tally): number => tp / (tp + fn);

/** Pairs of which every sentence is right, and how many pairs there are. */
export function scorePairs(scored: readonly ScoredSentence[]): {
  readonly right: number;
  readonly all: number;
} {
  const pairs = new Map<string, boolean>();
  for (const { sentence, found } of scored) {
    if (sentence.pair === undefined) continue;
    const key = `${sentence.file} ${sentence.pair}`;
    const right = found === (sentence.label === "problem");
    pairs.set(key, (pairs.get(key) ?? true) && right);
  }
  return { right: [...pairs.values()].filter(Boolean).length, all: pairs.size };
}

/** A letter with the planted problems that were found or missed, and the findings that met none of them. */
export interface ScoredLetter {
  readonly letter: LabelledLetter;
  readonly found: readonly LabelledLetter["problems"][number][];
  readonly missed: readonly LabelledLetter["problems"][number][];
  readonly falseAlarms: readonly { readonly ruleId: string; readonly words: string }[];
  readonly words: number;
}

/** A planted problem is found when a finding overlaps its quote; a finding that overlaps no quote is a false alarm. */
export function scoreLetter(letter: LabelledLetter, check: CheckOne): ScoredLetter {
  const findings = check(letter.text).filter(counts);
  const spans = letter.problems.map((problem) => spanOf(letter.text, problem.quote));
  const hit = (finding: Finding, span: Span) =>
    (finding.start ?? 0) < span.end && (finding.end ?? letter.text.length) > span.start;
  const isFound = (_: unknown, index: number) =>
    findings.some((finding) => hit(finding, spans[index] as Span));
  return {
    letter,
    found: letter.problems.filter(isFound),
    missed: letter.problems.filter((problem, index) => !isFound(problem, index)),
    falseAlarms: findings
      .filter((finding) => !spans.some((span) => hit(finding, span)))
      .map((finding) => ({
        ruleId: finding.ruleId,
        words: letter.text.slice(finding.start, finding.end),
      })),
    words: letter.text.split(/\s+/).filter((word) => word !== "").length,
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf(text: string, quote: string): Span {
  const start = text.indexOf(quote);
  return start < 0 ? { start: -1, end: -1 } : { start, end: start + quote.length };
}
