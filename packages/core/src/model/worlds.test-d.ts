// Checked by `npm run types`: each line marked as an error has to be one.
import type {
  CandidateFacingDocument,
  CandidateFeedback,
  InternalDocument,
  Scorecard,
  WithdrawalNotice,
} from ".";

declare const scorecard: Scorecard;
declare const feedback: CandidateFeedback;
declare const withdrawal: WithdrawalNotice;

export const inside: InternalDocument = scorecard;
export const outside: CandidateFacingDocument = feedback;

// @ts-expect-error an internal document is not a candidate-facing one
export const leak: CandidateFacingDocument = scorecard;
// @ts-expect-error a candidate-facing document is not an internal one
export const mixed: InternalDocument = feedback;
// @ts-expect-error the true reason is not part of a withdrawal notice
export const reason: string = withdrawal.reasonInternal;

const { kind, id, schemaVersion } = feedback;
// @ts-expect-error an object that no parse function has seen is not a document
export const unparsed: CandidateFeedback = { ...withdrawal, kind, id, schemaVersion };
