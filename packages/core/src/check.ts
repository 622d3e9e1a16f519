import type { Checker } from "./check/checker";
import { checkerOf } from "./check/checker-of";
import type { CheckerOptions, DocumentOptions, TextOptions } from "./check/options";
import type { Report } from "./finding";
import { rules } from "./rules";
import type { CheckableDocument } from "./rules/document";

export type { Checker } from "./check/checker";
export type { CheckerOptions, DocumentOptions, TextOptions } from "./check/options";

/**
 * Makes a checker that is compiled once and used for many documents.
 *
 * @throws FairwellError `unknown_rule` for a rule id that does not exist, `invalid_options` for a preset or severity
 * @example
 * const checker = createChecker({ preset: "strict", rules: { "tone/absolute": "off" } });
 * checker.checkText("You never answer the question.").findings;
 */
export function createChecker(options: CheckerOptions = {}): Checker {
  return checkerOf(rules, options);
}

let standard: Checker | undefined;

/**
 * Checks a parsed document with the recommended rules.
 *
 * @example
 * const report = check(parseCandidateFeedback(json), { today: "2026-03-17" });
 * if (report.counts.error > 0) throw new Error("do not send");
 */
export function check(document: CheckableDocument, options?: DocumentOptions): Report {
  standard ??= createChecker();
  return standard.check(document, options);
}

/**
 * Checks a bare text with the recommended rules.
 *
 * @example
 * const [finding] = checkText("We felt that at your age the caseload would be a strain.").findings;
 * finding?.ruleId; // "fair/age-direct"
 */
export function checkText(text: string, options?: TextOptions): Report {
  standard ??= createChecker();
  return standard.checkText(text, options);
}
