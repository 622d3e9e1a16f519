import type { Problem } from "../../problem";
import type { Place } from "./placed";

/** A problem as the formats `json` and `ndjson` write it. */
export function problemData(problem: Problem, place: Place | undefined) {
  const { id, severity, message, path, finding } = problem;
  return {
    ruleId: id,
    severity,
    message,
    ...place,
    ...(path && { path }),
    ...(finding?.start !== undefined && { start: finding.start, end: finding.end }),
    ...(finding?.ground && { ground: finding.ground }),
    ...(finding?.resembles && { resembles: finding.resembles }),
    ...(finding?.doubted && { doubted: true }),
    suggestions: finding?.suggestions ?? problem.remedies.map((text) => ({ message: text })),
    ...(finding && { sources: finding.sources }),
  };
}
