import { FairwellError } from "../errors";
import type { Finding, Severity } from "../finding";
import { nearest, validateDocument } from "../model";
import { rules } from "../rules";
import type { RuleMeta } from "../rules/define";
import { findingsText, issuesText } from "./failure-text";
import { checkSubject, type FairFeedbackOptions, optionKeys } from "./options";
import { switchedOff } from "./switched-off";

/** What a matcher tells Vitest or Jest. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What Vitest and Jest tell a matcher of the expectation. */
export interface MatcherContext {
  readonly isNot?: boolean | undefined;
}

const rank: Readonly<Record<Severity, number>> = { info: 0, warn: 1, error: 2 };
const named: Readonly<Record<Severity, string>> = {
  error: "errors",
  warn: "errors and warnings",
  info: "findings",
};

/** Fails with and without `.not`: where nothing can be said, neither is true. */
const undecided = ({ isNot }: MatcherContext, text: string): MatcherResult => ({
  pass: isNot === true,
  message: () => text,
});

const counted = (findings: readonly Finding[]): string =>
  findings.length === 1 ? "there is 1" : `there are ${findings.length}`;

function requireOptions(options: FairFeedbackOptions): void {
  for (const key of Object.keys(options)) {
    if (optionKeys.has(key)) continue;
    const near = nearest(key, [...optionKeys]);
    throw new FairwellError(
      "invalid_options",
      `The matcher has an option that it does not know. ${near ? `Did you mean \`${near}\`?` : `It knows ${[...optionKeys].join(", ")}.`}`,
    );
  }
  const { atLeast } = options;
  if (atLeast === undefined || Object.hasOwn(rank, atLeast)) return;
  throw new FairwellError("invalid_options", "`atLeast` is `error`, `warn` or `info`.");
}

/** What a matcher was given, checked; or why nothing can be said of it. */
type Outcome =
  | { readonly ok: false; readonly text: string }
  | { readonly ok: true; readonly findings: readonly Finding[]; readonly notes: readonly string[] };

function outcomeOf(received: unknown, options: FairFeedbackOptions): Outcome {
  requireOptions(options);
  if (typeof received !== "string") {
    const read = validateDocument(received);
    if (!read.ok) {
      const head =
        "Expected a document or a text, and this is neither. Mend its structure before its words are checked:";
      return { ok: false, text: issuesText(head, read.issues) };
    }
    const { report } = checkSubject(read.document, options);
    return { ok: true, findings: report.findings, notes: report.notChecked };
  }
  const { report, unread } = checkSubject(received, options);
  if (unread)
    return { ok: false, text: `Nothing can be said of this text. ${report.notChecked.join(" ")}` };
  return { ok: true, findings: report.findings, notes: report.notChecked };
}

/** Passes when no finding is as severe as `atLeast`. */
function toBeFairFeedback(
  this: MatcherContext,
  received: unknown,
  options: FairFeedbackOptions = {},
): MatcherResult {
  const outcome = outcomeOf(received, options);
  if (!outcome.ok) return undecided(this, outcome.text);
  const least = options.atLeast ?? "error";
  const wrong = outcome.findings.filter(({ severity }) => rank[severity] >= rank[least]);
  const message = () =>
    wrong.length === 0
      ? findingsText(
          `Expected feedback with ${named[least]}, but there are none.`,
          received,
          [],
          outcome.notes,
        )
      : findingsText(
          `Expected feedback without ${named[least]}, but ${counted(wrong)}:`,
          received,
          wrong,
          outcome.notes,
        );
  return { pass: wrong.length === 0, message };
}

function ruleNamed(ruleId: string): RuleMeta {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule) return rule;
  const ids = rules.map(({ id }) => id);
  const near = typeof ruleId === "string" ? nearest(ruleId, ids) : undefined;
  throw new FairwellError(
    "unknown_rule",
    `There is no such rule. ${near ? `Did you mean \`${near}\`?` : "`fairwell rules` lists them all."}`,
  );
}

/** Passes when the rule finds something, however severe. */
function toHaveFinding(
  this: MatcherContext,
  received: unknown,
  ruleId: string,
  options: FairFeedbackOptions = {},
): MatcherResult {
  requireOptions(options);
  const off = switchedOff(ruleNamed(ruleId), options);
  if (off) return undecided(this, off);
  const outcome = outcomeOf(received, options);
  if (!outcome.ok) return undecided(this, outcome.text);
  const { findings, notes } = outcome;
  const found = findings.filter((finding) => finding.ruleId === ruleId);
  const message = () => {
    if (found.length > 0) {
      const head = `Expected no finding of ${ruleId}, but ${counted(found)}:`;
      return findingsText(head, received, found, notes);
    }
    const others = findings.length === 0 ? "nothing was found." : "other rules found:";
    return findingsText(
      `Expected a finding of ${ruleId}, but ${others}`,
      received,
      findings,
      notes,
    );
  };
  return { pass: found.length > 0, message };
}

/**
 * Matchers for the `expect` of Vitest and of Jest.
 *
 * @example
 * import { fairMatchers } from "@fairwell/core/vitest";
 * expect.extend(fairMatchers);
 * expect("You explained the duty clearly.").toBeFairFeedback({ atLeast: "warn" });
 */
export const fairMatchers = { toBeFairFeedback, toHaveFinding };

/** The matchers as an expectation has them. */
export interface FairMatchers<Returned = void> {
  /**
   * Passes when a document or a text has no error; with `atLeast`, nothing of that severity or above. What is no valid
   * document, and a text in a language without rules, fails, with `.not` too.
   */
  toBeFairFeedback(options?: FairFeedbackOptions): Returned;
  /** Passes when a rule, such as `fair/age-direct`, finds something. A rule that is switched off fails, with `.not` too. */
  toHaveFinding(ruleId: string, options?: FairFeedbackOptions): Returned;
}
