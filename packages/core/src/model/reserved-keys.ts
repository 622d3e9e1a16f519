interface ReservedKey {
  readonly code: "internal_key" | "monitoring_key";
  readonly problem: string;
  readonly remedy: string;
}

/** Keys that people put into a candidate-facing document by mistake, with the place where they belong. */
const internal: Readonly<Record<string, string>> = {
  reasonInternal: "a withdrawal-decision document",
  notes: "a scorecard document",
  note: "a scorecard document",
  privateNotes: "a scorecard document",
  private_notes: "a scorecard document",
  public_notes: "a scorecard document",
  scorecard: "a scorecard document",
  scorecards: "scorecard documents",
  rating: "a scorecard document",
  ratings: "a scorecard document",
  score: "a scorecard document",
  overall_recommendation: "a scorecard document",
  clientRemarks: "a client-remarks document",
  words: "a client-remarks document",
};

/**
 * Equality-monitoring answers, which are kept apart from everybody who decides or writes.
 * Source: ICO-DATA, UGESP (see rules/sources.ts).
 */
const monitoring: ReadonlySet<string> = new Set(
  [
    "age",
    "ageBand",
    "birthDate",
    "dateOfBirth",
    "disability",
    "ethnicity",
    "ethnicOrigin",
    "gender",
    "genderIdentity",
    "maritalStatus",
    "nationality",
    "race",
    "religion",
    "belief",
    "sex",
    "sexualOrientation",
    "veteranStatus",
    "equalityMonitoring",
    "demographics",
    "eeoc",
  ].map((key) => key.toLowerCase()),
);

const plain = (key: string): string => key.replace(/[_-]/g, "").toLowerCase();

/** What is special about an unknown key, when it is known from somewhere else. */
export function reservedKey(key: string): ReservedKey | undefined {
  if (monitoring.has(plain(key))) {
    return {
      code: "monitoring_key",
      problem: "is an equality-monitoring answer, which nobody who decides or writes may see",
      remedy:
        "Remove it. Keep monitoring answers in the data of the cohort report, under a pseudonymous key.",
    };
  }
  if (Object.hasOwn(internal, key)) {
    return {
      code: "internal_key",
      problem: "is internal and does not belong in this document",
      remedy: `Remove it here and keep it in ${internal[key]}.`,
    };
  }
  return undefined;
}
