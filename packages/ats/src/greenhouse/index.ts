export type {
  ImportIssue,
  ImportIssueCode,
  ImportSeverity,
  UnmappedField,
} from "../reading/log";
export type { ImportResult, ImportSummary } from "../reading/result";
export { importGreenhouse } from "./import";
export type { GreenhouseImportOptions } from "./options";
export type { GreenhouseRecord } from "./shapes";
export type * from "./types";
