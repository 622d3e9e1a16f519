import { parseRatingScale, type RatingScale } from "@fairwell/core";

type Level = RatingScale["levels"][number];

// Greenhouse's words and what they mean as a level. `no_decision` is not a middle value.
const words: Readonly<Record<string, Pick<Level, "label" | "level">>> = {
  definitely_not: { label: "Definitely not", level: -2 },
  strong_no: { label: "Strong no", level: -2 },
  no: { label: "No", level: -1 },
  mixed: { label: "Mixed", level: 0 },
  yes: { label: "Yes", level: 1 },
  strong_yes: { label: "Strong yes", level: 2 },
  no_decision: { label: "No decision", level: "abstention" },
};

// Source: Harvest v1 documentation, "Scorecards"; Harvest v3 reference, GET /v3/scorecards and
// GET /v3/scorecard_candidate_attributes.
const vocabularies = {
  overall: {
    name: "Greenhouse overall recommendation (v1, v2)",
    values: ["definitely_not", "no", "yes", "strong_yes", "no_decision"],
  },
  "candidate-rating": {
    name: "Greenhouse candidate rating (v3)",
    values: ["strong_no", "no", "yes", "strong_yes", "no_decision"],
  },
  attribute: {
    name: "Greenhouse attribute rating",
    values: ["definitely_not", "no", "mixed", "yes", "strong_yes", "no_decision"],
  },
} as const;

/** Greenhouse has three vocabularies of ratings; they are three scales. */
export type GreenhouseScale = keyof typeof vocabularies;

/** Every scale's short name. */
export const greenhouseScales = Object.keys(vocabularies) as GreenhouseScale[];

/** The raw values that a scale documents, from lowest to highest, abstention last. */
export const knownRatings = (scale: GreenhouseScale): readonly string[] =>
  vocabularies[scale].values;

/** The level of a raw value on a scale; undefined when the scale does not document the value. */
export const ratingLevel = (scale: GreenhouseScale, raw: string): Level["level"] | undefined =>
  knownRatings(scale).includes(raw) ? words[raw]?.level : undefined;

/** A scale as a document. */
export const ratingScaleDocument = (scale: GreenhouseScale, id: string): RatingScale =>
  parseRatingScale({
    schemaVersion: 1,
    kind: "rating-scale",
    id,
    version: "1",
    name: vocabularies[scale].name,
    levels: knownRatings(scale).map((value) => ({ value, ...words[value] })),
  });
