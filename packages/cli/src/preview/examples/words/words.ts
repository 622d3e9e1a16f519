/** A point of a feedback in words of one language. */
export interface PointWords {
  readonly type: "strength" | "development";
  readonly criterionId: "thresholds" | "supervision" | "quality" | "partnership";
  readonly text: string;
  readonly evidence: string;
  readonly nextStep?: string;
}

/** What people would have written by hand in the example documents, in one language. */
export interface ExampleWords {
  /** BCP 47 tag of a locale. */
  readonly tag: string;
  readonly addressAs: string;
  readonly roleTitle: string;
  readonly criteria: Readonly<Record<PointWords["criterionId"], string>>;
  readonly contactRole: string;
  readonly consultantRole: string;
  readonly clientAddressAs: string;
  readonly summary: string;
  readonly ownReason: string;
  readonly publicNote: string;
  /** Thirteen, the most that a document holds. The first four make a usual feedback. */
  readonly points: readonly PointWords[];
}
