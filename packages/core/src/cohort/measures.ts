import { documentTexts } from "../check/document-texts";
import type { Report } from "../finding";
import type { CheckableDocument } from "../rules/document";
import { calendarDaysBetween } from "../rules/measure/days";
import { shinglesOf } from "../rules/measure/shingles";
import { countWords } from "../rules/measure/words";
import type { CohortFeedback } from "./dataset";

/**
 * Measures one feedback document for the data of a cohort: numbers only, no word of it can be read from them.
 *
 * @param report of the check of the same document, for `cohort/lexical-parity`
 * @example
 * const record = { key: "k-17", stage: "interviewed", outcome: "not_selected", feedback: feedbackMeasures(document) };
 */
export function feedbackMeasures(
  document: CheckableDocument<"candidate-feedback">,
  report?: Report,
): CohortFeedback {
  const texts = documentTexts(document).map(({ text }) => text);
  return {
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
    evidence: document.points.filter((point) => point.evidence !== undefined).length,
    nextSteps: document.points.filter(
      (point) => "nextStep" in point && point.nextStep !== undefined,
    ).length,
    delayDays: Math.max(0, calendarDaysBetween(document.decidedAt, document.writtenAt)),
    ...(report && { findings: countsByRule(report) }),
    paragraphs: texts.map((text) => [...shinglesOf(text)]),
  };
}

function countsByRule({ findings, suppressed }: Report): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { ruleId } of [...findings, ...suppressed]) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return counts;
}
