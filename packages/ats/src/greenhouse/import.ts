import type { InternalKind } from "@fairwell/core";
import { createFieldReader, type Fields } from "../reading/fields";
import { createLog, type ImportSeverity } from "../reading/log";
import type { ImportResult, ImportSummary } from "../reading/result";
import { createContext, type MappingContext } from "./context";
import { mapApplication, mapRejectionDetail } from "./documents/application";
import { mapJob } from "./documents/job";
import { mapOpening } from "./documents/opening";
import { mapCloseReason, mapRejectionReason } from "./documents/reason";
import { mapScorecard, mapScorecardPart } from "./documents/scorecard";
import { type GreenhouseImportOptions, readOptions } from "./options";
import { type FoundRecord, recognise } from "./recognise";
import { type RelatedRecords, relate } from "./related";
import type { GreenhouseRecord } from "./shapes";
import { notMapped } from "./tables/not-mapped";
import { mapWebhook } from "./webhook";

type Mapper = (fields: Fields<Record<never, never>>, context: MappingContext) => void;

const mappers: Partial<Record<GreenhouseRecord, Mapper>> = {
  webhook: mapWebhook,
  scorecard: mapScorecard,
  scorecard_attribute: mapScorecardPart,
  scorecard_answer: mapScorecardPart,
  application: mapApplication,
  rejection_detail: mapRejectionDetail,
  rejection_reason: mapRejectionReason,
  close_reason: mapCloseReason,
  opening: mapOpening,
  job: mapJob,
};

/** Records that only serve others: read when what they belong to is in the same payload. */
const serves: Partial<Record<GreenhouseRecord, GreenhouseRecord>> = {
  scorecard_question: "scorecard_answer",
  job_candidate_attribute: "scorecard_attribute",
};

function mapRecord(
  { record, fields }: FoundRecord,
  present: ReadonlySet<GreenhouseRecord>,
  context: MappingContext,
): void {
  const mapper = mappers[record];
  if (mapper) {
    mapper(fields, context);
    return;
  }
  const served = serves[record];
  if (served && present.has(served)) return;
  const known = notMapped[record];
  if (known) context.notMapped(fields.path, ...known);
  else {
    context.log.issue(
      "warn",
      "ambiguous_shape",
      fields.path,
      "is an id and a name, which could be a close reason, a department, a source or something else",
      "Say which: close reasons go in as `{ close_reasons: […] }`.",
    );
  }
  fields.leaveOut();
}

function tally<T extends string>(values: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** The result for what is no plain data. Getters and proxies run code of their own, and what that throws may hold text. */
function unreadable(): ImportResult<GreenhouseRecord> {
  const log = createLog();
  log.issue(
    "error",
    "unreadable_payload",
    [],
    "cannot be read, because code in it or in the options throws",
    "Give plain data, as JSON.parse returns it. Nothing was read.",
  );
  return {
    documents: [],
    issues: log.issues(),
    unmapped: [],
    summary: { records: {}, documents: {}, issues: { error: 1 } },
  };
}

/**
 * Reads what Greenhouse publishes (Harvest v1–v3, webhooks, warehouse rows) into internal Fairwell documents. Total:
 * anything gives a result, nothing is thrown, nothing unknown is guessed, and nothing is left out without being said in
 * `issues` or `unmapped`. Fields that are null or empty say nothing and are not listed.
 *
 * @param payload one record, a list, a webhook, or lists by table name (`{ scorecards: […], rejection_details: […] }`),
 *   as JSON.parse returns it; split records are joined by id when they come together
 * @param options what this organisation's stage and reason names mean
 * @returns parsed internal documents with the rating scales they use first; issues; what was not mapped; counts
 * @example
 * const { documents, issues } = importGreenhouse(JSON.parse(text));
 * for (const issue of issues) console.log(issue.severity, issue.path.join("."), issue.problem, issue.remedy);
 */
export function importGreenhouse(
  payload: unknown,
  options: GreenhouseImportOptions = {},
): ImportResult<GreenhouseRecord> {
  try {
    return importRecords(payload, options);
  } catch {
    return unreadable();
  }
}

function importRecords(payload: unknown, options: unknown): ImportResult<GreenhouseRecord> {
  const log = createLog();
  const reader = createFieldReader(log);
  const found = recognise(payload, reader, log);
  const related: RelatedRecords = relate(found);
  const context = createContext(log, readOptions(options, log), related);
  const present = new Set(found.map((item) => item.record));
  // Openings last: they give an application only where no record of it does.
  for (const item of found) if (item.record !== "opening") mapRecord(item, present, context);
  for (const item of found) if (item.record === "opening") mapRecord(item, present, context);
  reader.listUnread();
  const documents = context.documents();
  const issues = log.issues();
  const summary: ImportSummary<GreenhouseRecord> = {
    records: tally(found.map((item) => item.record)),
    documents: tally<InternalKind>(documents.map((document) => document.kind)),
    issues: tally<ImportSeverity>(issues.map((issue) => issue.severity)),
  };
  return { documents, issues, unmapped: log.unmappedFields(), summary };
}
