import type { CheckableDocument } from "../document";

/** A card that was handed in, with a level from −2 to 2 for each criterion, for the examples of rules. */
export function exampleScorecard(
  levels: Readonly<Record<string, -2 | -1 | 0 | 1 | 2>>,
): CheckableDocument<"scorecard"> {
  return {
    schemaVersion: 1,
    kind: "scorecard",
    id: "sc-41",
    interview: { label: "Panel" },
    status: "submitted",
    criteria: Object.entries(levels).map(([criterionId, level]) => ({
      criterionId,
      label: criterionId,
      rating: { scaleId: "four-point", raw: String(level), level },
    })),
    answers: [],
    notes: [],
  };
}
