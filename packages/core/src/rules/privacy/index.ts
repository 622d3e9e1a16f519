import type { Rule } from "../define";
import { clientConfidence } from "./client-confidence";
import { comparison } from "./comparison";
import { copiedNote } from "./copied-note";
import { identifiers } from "./identifiers";
import { internalNote } from "./internal-note";
import { monitoringLeak } from "./monitoring-leak";
import { otherCandidates } from "./other-candidates";
import { panelAttribution } from "./panel-attribution";
import { reference } from "./reference";
import { retention } from "./retention";
import { serviceUser } from "./service-user";

/** Data of others, and words that were not meant for the reader. */
export const privacy: readonly Rule[] = [
  clientConfidence,
  comparison,
  copiedNote,
  identifiers,
  internalNote,
  monitoringLeak,
  otherCandidates,
  panelAttribution,
  reference,
  retention,
  serviceUser,
];
