import { FairwellError } from "../errors";
import type { Finding, Path, Report, Severity } from "../finding";
import { parseDocument } from "../model/parse";
import type { Suppression } from "../model/value/governance";
import type { Jurisdiction } from "../model/value/locale";
import type {
  DocumentContext,
  DocumentHit,
  DocumentRule,
  Group,
  Rule,
  TextRule,
} from "../rules/define";
import type { CheckableDocument } from "../rules/document";
import { secondLook } from "../rules/review/second-look";
import type { CompiledRules } from "./compiled/compile";
import { criterionAt } from "./criterion-at";
import { documentFacts } from "./document-facts";
import { documentTexts, textKinds } from "./document-texts";
import { primaryLanguage } from "./language";
import type { CheckerOptions, DocumentOptions, TextOptions } from "./options";
import { requireRules } from "./read-messages";
import { readCheckerOptions, readDocumentOptions, readTextOptions } from "./read-options";
import { findingMaker, reportOf } from "./report";
import { withSecondReader } from "./second-opinion";
import { raisedBy, severities } from "./severity";
import { suppress } from "./suppression";
import { checkOneText, type TextCase, type TextResult } from "./text-check";

/** Checks texts and documents with one set of rules. Keeps nothing of what it has checked. */
export interface Checker {
  /**
   * Checks a bare text.
   *
   * @throws FairwellError never because of what a text says; `invalid_options` for what is no text
   */
  checkText(text: string, options?: TextOptions): Report;
  /**
   * Checks a document of either world: its structure and every text in it. One that no parse function returned is read
   * strictly first.
   *
   * @throws FairwellError `invalid_document`, `unknown_kind` with `issues`; `invalid_options`
   */
  check(document: CheckableDocument, options?: DocumentOptions): Report;
}

/** A run over one document or text. */
interface Run {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly language: string;
  readonly allow: readonly Suppression[];
  readonly today: string | undefined;
  /** Label of the criterion that a place is about. */
  readonly criterionAt: (path: Path) => string | undefined;
}

/** The rules of a checker, and where the compiled ones come from. */
export interface RuleSource {
  readonly rules: readonly Rule[];
  /** The compiled text rules of a language: one set or, when they come from several packs, several. */
  readonly setsFor: (language: string) => readonly CompiledRules[];
  /** Groups that exist and are not in use: an `allow` list may name their rules without being wrong. */
  readonly unused?: readonly Group[];
}

/**
 * Makes a checker of a list of rules. The rules of a language are compiled when its first text comes.
 *
 * @throws FairwellError `unknown_rule`, `invalid_options`
 */
export function checkerFrom(source: RuleSource, given: CheckerOptions = {}): Checker {
  const { rules, setsFor, unused = [] } = source;
  const options = readCheckerOptions(given);
  const severityOf = severities(options, rules);
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  requireRules(options.messages ?? {}, rules);
  const make = findingMaker(options);
  const compiled = new Map<string, readonly CompiledRules[]>();
  const documentRules = rules.filter((rule): rule is DocumentRule => rule.type === "document");
  const allowed = options.locales && new Set(options.locales.map(primaryLanguage));

  function rulesFor(language: string): readonly CompiledRules[] {
    const primary = primaryLanguage(language);
    let sets = compiled.get(primary);
    if (!sets) {
      sets = !allowed || allowed.has(primary) ? setsFor(primary) : [];
      compiled.set(primary, sets);
    }
    return sets;
  }

  function textFindings(textCase: TextCase, run: Run): readonly Finding[] {
    const read = rulesFor(run.language).map((set) => {
      const severity = set.rules.map((rule) => severityOf(rule, run.jurisdictions));
      const result = checkOneText(set, textCase, (_, index) => severity[index] !== "off");
      return { result, findings: findingsOf(set, result, severity, textCase, run) };
    });
    const findings = read.flatMap((part) => part.findings);
    const [first] = read;
    const severity = severityOf(secondLook, run.jurisdictions);
    const reads = options.secondReader?.language === primaryLanguage(run.language);
    if (!first || !options.secondReader || !reads || severity === "off") return findings;
    const judgements = options.secondReader.judge(first.result.reading());
    const add = (hit: DocumentHit) => make(secondLook, severity, hit, run.criterionAt(hit.path));
    return withSecondReader(options.secondReader, judgements, findings, add, textCase.path, byId);
  }

  function findingsOf(
    found: CompiledRules,
    result: TextResult,
    severity: readonly (Severity | "off")[],
    textCase: TextCase,
    run: Run,
  ): readonly Finding[] {
    const criterion = run.criterionAt(textCase.path) ?? result.criterion;
    const raised = raisedBy(found.rules, result, options);
    return result.hits.map(({ rule, start, end }) =>
      make(
        found.rules[rule] as TextRule,
        raised(rule, severity[rule] as Finding["severity"]),
        { path: textCase.path, start, end },
        criterion,
      ),
    );
  }

  function* structureFindings(
    document: CheckableDocument,
    context: DocumentContext,
    run: Run,
    late: boolean,
  ): Generator<Finding> {
    for (const rule of documentRules) {
      if (rule.id.startsWith("suppression/") !== late) continue;
      if (!late && !rule.kinds.includes(document.kind)) continue;
      const severity = severityOf(rule, context.jurisdictions);
      if (severity === "off") continue;
      for (const hit of hitsOf(rule, document, context))
        yield make(rule, hit.severity ?? severity, hit, run.criterionAt(hit.path));
    }
  }

  function finish(
    findings: readonly Finding[],
    document: CheckableDocument,
    context: DocumentContext,
    run: Run,
    notes: readonly string[],
  ): Report {
    const known = { rules: byId, unused };
    const {
      findings: kept,
      suppressed,
      problems,
    } = suppress(findings, run.allow, run.today, known);
    if (problems.length === 0) return reportOf(kept, suppressed, notes);
    const told = { ...context, suppressions: problems };
    const about = [...structureFindings(document, told, run, true)];
    return reportOf([...kept, ...about], suppressed, notes);
  }

  function check(input: CheckableDocument, told: DocumentOptions = {}): Report {
    // Read again, which costs a few microseconds: a document may have been changed since it was parsed.
    const document: CheckableDocument = parseDocument(input);
    const given = readDocumentOptions(told);
    const facts = documentFacts(document, given);
    const texts = documentTexts(document);
    const run: Run = {
      jurisdictions: given.jurisdictions ?? facts.jurisdictions ?? options.jurisdictions ?? [],
      language: facts.language ?? "en",
      allow: (document as { allow?: readonly Suppression[] }).allow ?? [],
      today: given.today,
      criterionAt: criterionAt(document, given),
    };
    const context = contextOf(run, given, texts);
    const findings = [...structureFindings(document, context, run, false)];
    for (const { path, text, audience } of texts) {
      findings.push(...textFindings({ ...facts, path, text, audience, kind: document.kind }, run));
    }
    const notes = [...languageNote(run, textKinds.has(document.kind)), ...dateNote(document, run)];
    return finish(findings, document, context, run, notes);
  }

  function languageNote(run: Run, hasText: boolean): readonly string[] {
    if (!hasText || rulesFor(run.language).length > 0) return [];
    return [
      `No text rules were run, because there are none in use for the language ${primaryLanguage(run.language)}; only the structure was checked.`,
    ];
  }

  function checkText(text: string, told: TextOptions = {}): Report {
    requireText(text);
    const given = readTextOptions(told);
    const run: Run = {
      jurisdictions: given.jurisdictions ?? options.jurisdictions ?? [],
      language: given.language ?? "en",
      allow: given.allow ?? [],
      today: given.today,
      criterionAt: () => undefined,
    };
    const textCase: TextCase = {
      text,
      path: [],
      audience: given.audience,
      kind: given.kind,
      names: given.names?.candidate ?? [],
      otherNames: given.names?.other ?? [],
      criteria: given.criteria ?? [],
      roleTitles: given.roleTitles ?? [],
    };
    const findings = textFindings(textCase, run);
    // The rules about the `allow` list read only the context.
    const nothing = {} as CheckableDocument;
    return finish(findings, nothing, contextOf(run, {}, []), run, languageNote(run, true));
  }

  return { check, checkText };
}

function requireText(text: unknown): void {
  if (typeof text === "string") return;
  throw new FairwellError(
    "invalid_options",
    "The text given to `checkText` is not a string. Give the text itself; a document is for `check`.",
  );
}

function contextOf(
  run: Run,
  given: DocumentOptions,
  texts: DocumentContext["texts"],
): DocumentContext {
  return {
    ...(run.today !== undefined && { today: run.today }),
    jurisdictions: run.jurisdictions,
    scorecards: given.scorecards ?? [],
    ...(given.job && { job: given.job }),
    ...(given.application && { application: given.application }),
    ...(given.withdrawalDecision && { withdrawalDecision: given.withdrawalDecision }),
    texts,
    suppressions: [],
  };
}

/** Runs a document rule. What it trips over is the shape of the document: said so, without repeating any of it. */
function hitsOf(rule: DocumentRule, document: CheckableDocument, context: DocumentContext) {
  try {
    return [...rule.check(document, context)];
  } catch {
    throw new FairwellError(
      "invalid_document",
      `The rule \`${rule.id}\` could not read the document, which has not the shape of its kind. Parse it first: \`parseDocument\` says what is wrong.`,
    );
  }
}

function dateNote(document: CheckableDocument, run: Run): readonly string[] {
  if (run.today !== undefined || !("writtenAt" in document)) return [];
  return ["Deadlines and end dates were not checked, because the date of today was not given."];
}
