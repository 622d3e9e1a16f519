import { parseReason, type Reason, type ReasonCode } from "../model";
import { entries } from "./subject";

/** Version of this list. An entry is never removed: it gets `deprecatedSince`, so that records keep their meaning. */
export const reasonCatalogueVersion = "2026-1";

/** Every reason by its code, as `reason` documents. */
export const reasonCatalogue = (): Readonly<Record<ReasonCode, Reason>> =>
  Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [
      id,
      parseReason({ schemaVersion: 1, kind: "reason", id, ...entry }),
    ]),
  ) as Record<ReasonCode, Reason>;
