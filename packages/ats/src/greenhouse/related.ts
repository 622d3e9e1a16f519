import type { Fields } from "../reading/fields";
import type { FoundRecord } from "./recognise";
import type { GreenhouseRecord } from "./shapes";
import type {
  GreenhouseNamed,
  GreenhouseRejectionDetail,
  GreenhouseRejectionReason,
  GreenhouseScorecardAnswer,
  GreenhouseScorecardAttribute,
  GreenhouseScorecardQuestion,
} from "./types";

/** Records of one payload that belong together by id: v3 and warehouses split what v1 nested. */
export interface RelatedRecords {
  has(record: GreenhouseRecord, id: string | undefined): boolean;
  attributesOf(scorecardId: string): readonly Fields<GreenhouseScorecardAttribute>[];
  answersOf(scorecardId: string): readonly Fields<GreenhouseScorecardAnswer>[];
  question(id: string): Fields<GreenhouseScorecardQuestion> | undefined;
  attributeName(id: string): Fields<GreenhouseNamed> | undefined;
  rejectionOf(applicationId: string): Fields<GreenhouseRejectionDetail> | undefined;
  rejectionReason(id: string): Fields<GreenhouseRejectionReason> | undefined;
  closeReason(id: string): Fields<GreenhouseNamed> | undefined;
}

const idOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** Indexes the records of a payload. */
export function relate(found: readonly FoundRecord[]): RelatedRecords {
  const index = new Map<string, FoundRecord[]>();
  const put = (record: GreenhouseRecord, key: string, item: FoundRecord): void => {
    const id = idOf(item.value[key]);
    if (id === undefined) return;
    const name = `${record} ${key} ${id}`;
    const list = index.get(name);
    if (list) list.push(item);
    else index.set(name, [item]);
  };
  for (const item of found) {
    put(item.record, "id", item);
    put(item.record, "scorecard_id", item);
    put(item.record, "application_id", item);
  }
  function list<T>(record: GreenhouseRecord, key: string, id: string): Fields<T>[] {
    const items = index.get(`${record} ${key} ${id}`) ?? [];
    return items.map((item) => item.fields as unknown as Fields<T>);
  }
  return {
    has: (record, id) => id !== undefined && index.has(`${record} id ${id}`),
    attributesOf: (id) => list("scorecard_attribute", "scorecard_id", id),
    answersOf: (id) => list("scorecard_answer", "scorecard_id", id),
    question: (id) => list<GreenhouseScorecardQuestion>("scorecard_question", "id", id)[0],
    attributeName: (id) => list<GreenhouseNamed>("job_candidate_attribute", "id", id)[0],
    rejectionOf: (id) =>
      list<GreenhouseRejectionDetail>("rejection_detail", "application_id", id)[0],
    rejectionReason: (id) => list<GreenhouseRejectionReason>("rejection_reason", "id", id)[0],
    closeReason: (id) => list<GreenhouseNamed>("close_reason", "id", id)[0],
  };
}
