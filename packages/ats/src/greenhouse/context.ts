import {
  type InternalDocument,
  type InternalKind,
  type RatingScale,
  validateDocument,
  worldOf,
} from "@fairwell/core";
import type { ImportLog } from "../reading/log";
import type { Path } from "../reading/path";
import { present } from "../reading/present";
import type { ReadOptions } from "./options";
import type { RelatedRecords } from "./related";
import {
  type GreenhouseScale,
  greenhouseScales,
  ratingScaleDocument,
} from "./tables/rating-scales";

/** What every mapper of one import needs. */
export interface MappingContext {
  readonly log: ImportLog;
  readonly options: ReadOptions;
  readonly related: RelatedRecords;
  /** The id of a record in documents: `greenhouse:scorecard:211231`. Absent for an absent id. */
  id<T extends string | undefined>(type: string, id: T): T;
  /** The id of a rating scale. The result holds every scale that a scorecard in it uses. */
  scaleId(scale: GreenhouseScale): string;
  /** Adds a document. Absent values are left out; one that does not parse becomes an issue. */
  add(kind: InternalKind, id: string, path: Path, content: Readonly<Record<string, unknown>>): void;
  /** Whether there is a document with this id already. */
  added(id: string): boolean;
  /** Says that a record is recognised and in no document. */
  notMapped(path: Path, problem: string, remedy: string): void;
  documents(): InternalDocument[];
}

/** The ids of the scales that a document's ratings are on. */
function usedScales(document: InternalDocument): string[] {
  if (document.kind !== "scorecard") return [];
  const ratings = [document.overall, ...document.criteria.map((criterion) => criterion.rating)];
  return ratings.flatMap((rating) => rating?.scaleId ?? []);
}

/** A context for one import. */
export function createContext(
  log: ImportLog,
  options: ReadOptions,
  related: RelatedRecords,
): MappingContext {
  const documents = new Map<string, InternalDocument>();
  const makeId = (type: string, id: string): string => `${options.source}:${type}:${id}`;
  const scaleId = (scale: GreenhouseScale): string => makeId("rating-scale", scale);

  function duplicate(path: Path, first: InternalDocument, second: InternalDocument): void {
    if (JSON.stringify(first) === JSON.stringify(second)) return;
    const problem = "has the id of a record before it, with other content";
    log.issue("warn", "duplicate", path, problem, "The first is kept. Import one state at a time.");
  }

  return {
    log,
    options,
    related,
    id: <T extends string | undefined>(type: string, id: T) =>
      (id === undefined ? undefined : makeId(type, id)) as T,
    scaleId,
    add(kind, id, path, content) {
      const result = validateDocument({ schemaVersion: 1, kind, id, ...present(content) });
      if (!result.ok) {
        const first = result.issues[0];
        const problem = `does not make a valid ${kind}: ${first?.problem ?? "unknown"}`;
        log.issue("error", "invalid_document", path, problem, first?.remedy ?? "Report it.");
      } else if (worldOf(result.document.kind) === "internal") {
        const document = result.document as InternalDocument;
        const before = documents.get(id);
        if (before) duplicate(path, before, document);
        else documents.set(id, document);
      }
    },
    added: (id) => documents.has(id),
    notMapped: (path, problem, remedy) => log.issue("info", "not_mapped", path, problem, remedy),
    documents(): InternalDocument[] {
      const ids = new Set([...documents.values()].flatMap(usedScales));
      const used: RatingScale[] = greenhouseScales
        .filter((scale) => ids.has(scaleId(scale)))
        .map((scale) => ratingScaleDocument(scale, scaleId(scale)));
      return [...used, ...documents.values()];
    },
  };
}
