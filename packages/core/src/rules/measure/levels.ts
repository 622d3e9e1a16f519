import type { CheckableDocument } from "../document";

type Scorecard = CheckableDocument<"scorecard">;

/**
 * What the interviewers made of each criterion, by its id: levels from −2 (definitely not) to 2 (definitely). Only cards
 * that were handed in count; abstentions do not.
 */
export function levelsOf(scorecards: readonly Scorecard[]): ReadonlyMap<string, readonly number[]> {
  const levels = new Map<string, number[]>();
  for (const card of scorecards) {
    if (card.status !== "submitted") continue;
    for (const { criterionId, rating } of card.criteria) {
      if (criterionId === undefined || typeof rating?.level !== "number") continue;
      levels.set(criterionId, [...(levels.get(criterionId) ?? []), rating.level]);
    }
  }
  return levels;
}
