import type { Stage } from "@fairwell/core";

interface StageMeaning {
  /** What is true of everybody who was moved into the stage. */
  readonly entered: Stage;
  /** What is true once an interview of the stage is complete. */
  readonly completed?: Stage;
}

const screen: StageMeaning = { entered: "screened" };
const test: StageMeaning = { entered: "screened", completed: "assessed" };
const interview: StageMeaning = { entered: "screened", completed: "interviewed" };

/**
 * Stage names that Greenhouse ships or shows in its documentation, in lower case. Organisations name their stages
 * themselves; a name that is not here, or in `options.stages`, has no meaning to us. "Offer" counts as offered although
 * the offer may not be out yet: from there on a person deals with the candidate, and no notice does.
 */
const stages: Readonly<Record<string, StageMeaning>> = {
  "application review": { entered: "applied" },
  "preliminary phone screen": screen,
  "recruiter phone screen": screen,
  "phone screen": screen,
  assessment: test,
  "take home test": test,
  "phone interview": interview,
  "face to face": interview,
  onsite: interview,
  "onsite interview": interview,
  offer: { entered: "offered" },
};

/** What was reached by somebody who is in a stage; undefined when that is not known. */
export function stageReached(
  label: string,
  interviewStatuses: readonly string[],
): Stage | undefined {
  const name = label.trim().toLowerCase();
  const meaning = Object.hasOwn(stages, name) ? stages[name] : undefined;
  if (!meaning?.completed) return meaning?.entered;
  if (interviewStatuses.includes("complete")) return meaning.completed;
  return interviewStatuses.length > 0 ? meaning.entered : undefined;
}
