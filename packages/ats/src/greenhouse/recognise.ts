import { type FieldReader, type Fields, isEmpty, isPlainObject } from "../reading/fields";
import type { ImportLog } from "../reading/log";
import type { Path } from "../reading/path";
import { type GreenhouseRecord, isRequestBody, shapeOf } from "./shapes";
import { knownFields } from "./tables/known-fields";
import { isHire } from "./tables/reason-types";

/** A record of the payload and what it is. */
export interface FoundRecord {
  readonly record: GreenhouseRecord;
  readonly value: Readonly<Record<string, unknown>>;
  readonly fields: Fields<Record<string, unknown>>;
}

const known: Partial<Record<GreenhouseRecord, readonly string[]>> = {
  scorecard: knownFields.scorecard,
  scorecard_attribute: knownFields.attribute,
  scorecard_answer: knownFields.question,
  scorecard_question: knownFields.question,
  application: knownFields.application,
  rejection_detail: knownFields.rejection,
  rejection_reason: knownFields.reason,
  close_reason: knownFields.reason,
  opening: knownFields.opening,
  job: knownFields.job,
};

/** Tables of v3 and of warehouse exports whose name says what a row is when its shape does not. */
const tables: Readonly<Record<string, GreenhouseRecord>> = {
  scorecards: "scorecard",
  scorecard: "scorecard",
  applications: "application",
  application: "application",
  rejection_details: "rejection_detail",
  rejection_reasons: "rejection_reason",
  rejection_reason: "rejection_reason",
  close_reasons: "close_reason",
  close_reason: "close_reason",
  jobs: "job",
  job: "job",
};

/** Whether a list has a name in it that only a close reason has. */
const namesHire = (list: readonly unknown[]): boolean =>
  list.some((item) => isPlainObject(item) && typeof item.name === "string" && isHire(item.name));

/**
 * What a record is: its shape says so, or else the name of its table. An id and a name alone could be anything, and are
 * close reasons where one of the list has a name that only a close reason has.
 */
function settle(
  value: object,
  amongHires: boolean,
  table: string | undefined,
): GreenhouseRecord | undefined {
  const shape = shapeOf(value);
  if (shape !== undefined && shape !== "id_and_name") return shape;
  const named = table !== undefined && Object.hasOwn(tables, table) ? tables[table] : undefined;
  return named ?? (shape && amongHires ? "close_reason" : shape);
}

/**
 * Finds the records of a payload by their shape: one record, a list, a webhook, or a bundle of lists by table name
 * (`{ scorecards: […], scorecard_candidate_attributes: […] }`). Looks no deeper than that, so depth does not matter.
 */
export function recognise(payload: unknown, reader: FieldReader, log: ImportLog): FoundRecord[] {
  const unrecognised = (path: Path, problem: string): void =>
    log.issue(
      "error",
      "unrecognised_payload",
      path,
      problem,
      "Give a record, a list of records, or a webhook, as Greenhouse publishes them.",
    );

  function find(value: unknown, path: Path, amongHires: boolean, table?: string): FoundRecord[] {
    const record = isPlainObject(value) ? settle(value, amongHires, table) : undefined;
    if (isPlainObject(value) && record) {
      return [{ record, value, fields: reader.open(value, path, known[record] ?? []) }];
    }
    unrecognised(path, "is not a record that this adapter knows");
    return [];
  }

  function findAll(list: readonly unknown[], path: Path, table?: string): FoundRecord[] {
    if (list.length === 0)
      log.issue("info", "empty_payload", path, "is an empty list", "There is nothing to import.");
    const hires = namesHire(list);
    return list.flatMap((item, index) => find(item, [...path, index], hires, table));
  }

  if (Array.isArray(payload)) return findAll(payload, []);
  if (!isPlainObject(payload)) {
    unrecognised([], "is not an object or a list");
    return [];
  }
  if (shapeOf(payload)) return find(payload, [], namesHire([payload]));
  const lists = Object.keys(payload).filter((key) => isTable(payload[key], key));
  if (lists.length > 0) {
    for (const key of Object.keys(payload))
      if (!lists.includes(key) && !isEmpty(payload[key])) log.unmapped([key], false);
    return lists.flatMap((key) => findAll(payload[key] as readonly unknown[], [key], key));
  }
  if (isRequestBody(payload))
    return [{ record: "request_body", value: payload, fields: reader.open(payload, []) }];
  return find(payload, [], namesHire([payload]));
}

function isTable(value: unknown, key: string): boolean {
  if (!Array.isArray(value) || !isPlainObject(value[0])) return false;
  const record = settle(value[0], namesHire(value), key);
  return record !== undefined && record !== "id_and_name";
}
