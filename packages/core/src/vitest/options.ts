import {
  type Checker,
  type CheckerOptions,
  createChecker,
  type DocumentOptions,
  type TextOptions,
} from "../check";
import type { Report, Severity } from "../finding";
import type { CheckableDocument } from "../rules/document";

/** What the matchers may be told: as for `createChecker`, for `check` and for `checkText`, and how strict to be. */
export interface FairFeedbackOptions
  extends CheckerOptions,
    DocumentOptions,
    Pick<TextOptions, "audience" | "kind" | "names" | "criteria" | "roleTitles"> {
  /** The least severity that fails. Left out: `error`. */
  readonly atLeast?: Severity;
  /** Language tag of a bare text; a document says its own. Left out: `en`. */
  readonly language?: string;
}

/** A document or bare text, with the rules applied to it. */
export interface Checked {
  readonly report: Report;
  /** A bare text whose language has no rules: nothing was looked at. */
  readonly unread: boolean;
}

const documentKeys = [
  "jurisdictions",
  "scorecards",
  "job",
  "application",
  "withdrawalDecision",
  "today",
] as const;
const textKeys = [
  "audience",
  "language",
  "kind",
  "names",
  "jurisdictions",
  "criteria",
  "roleTitles",
  "today",
] as const;
const checkerKeys = [
  "preset",
  "rules",
  "jurisdictions",
  "locales",
  "messages",
  "rewrites",
  "secondReader",
] as const;

/** Every key that the matchers know. */
export const optionKeys: ReadonlySet<string> = new Set([
  "atLeast",
  ...documentKeys,
  ...textKeys,
  ...checkerKeys,
]);

function pick<Key extends keyof FairFeedbackOptions>(
  options: FairFeedbackOptions,
  keys: readonly Key[],
): Pick<FairFeedbackOptions, Key> {
  const given = keys.filter((key) => options[key] !== undefined);
  return Object.fromEntries(given.map((key) => [key, options[key]])) as Pick<
    FairFeedbackOptions,
    Key
  >;
}

/** Checkers of options that are plain data: a test file makes many expectations with the same few. */
const checkers = new Map<string, Checker>();

function checkerWith(options: CheckerOptions): Checker {
  const { messages, rewrites, secondReader } = options;
  if (messages || rewrites || secondReader) return createChecker(options);
  const key = JSON.stringify(options);
  const known = checkers.get(key);
  if (known) return known;
  const checker = createChecker(options);
  checkers.set(key, checker);
  return checker;
}

/**
 * Checks a valid document or a bare text.
 *
 * @throws FairwellError `unknown_rule`, `invalid_options`
 */
export function checkSubject(
  subject: CheckableDocument | string,
  options: FairFeedbackOptions,
): Checked {
  const checker = checkerWith(pick(options, checkerKeys));
  if (typeof subject === "string") {
    const report = checker.checkText(subject, pick(options, textKeys));
    // Of a bare text there is no other note than that its language has no rules.
    return { report, unread: report.notChecked.length > 0 };
  }
  return { report: checker.check(subject, pick(options, documentKeys)), unread: false };
}
