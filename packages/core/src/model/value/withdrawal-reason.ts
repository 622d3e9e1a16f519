import * as z from "zod/mini";
import { described } from "../described";

/** What became of the post. Three different messages that are never mixed. */
export const WithdrawalStatus = described(z.enum(["closed", "paused", "filled_otherwise"]), {
  id: "WithdrawalStatus",
  description: [
    "closed: the post is gone and will not be filled; paused: recruitment has stopped and no restart is promised;",
    "filled_otherwise: somebody already in the organisation has the post.",
  ].join(" "),
});
export type WithdrawalStatus = z.infer<typeof WithdrawalStatus>;

const codes = [
  "funding-not-confirmed",
  "hiring-freeze",
  "restructure",
  "merger-or-transfer",
  "role-redefined",
  "requirement-changed",
  "internal-appointment",
  "redeployment",
  "incumbent-stays",
  "regulatory-inspection",
  "serious-incident-or-practice-review",
  "investigation-or-disciplinary",
  "leadership-change",
  "process-error",
  "undisclosed",
] as const;

/** Why the post was pulled. Confidential codes render the same words as several open ones. */
export const WithdrawalReasonCode = described(
  z.enum(codes, {
    error: (issue) =>
      issue.input === "no-suitable-field"
        ? "a candidate-feedback or outcome-notice document: a field without a suitable candidate is a decision about candidates, not a withdrawn post"
        : undefined,
  }),
  {
    id: "WithdrawalReasonCode",
    description: [
      "Why the post was pulled; never part of a message, only the sentence it stands for.",
      "funding-not-confirmed: the money was not granted; hiring-freeze: recruitment stopped across the organisation;",
      "restructure: the service is changing how it is organised; merger-or-transfer: services are brought together (confidential until public);",
      "role-redefined: the duties changed; requirement-changed: a requirement changed;",
      "internal-appointment, redeployment: filled from within; incumbent-stays: the post is no longer vacant;",
      "regulatory-inspection, serious-incident-or-practice-review, investigation-or-disciplinary: confidential;",
      "leadership-change: the post is being reconsidered; process-error: the process starts again so that it is fair to everyone;",
      "undisclosed: the reason is held internally.",
    ].join(" "),
  },
);
export type WithdrawalReasonCode = z.infer<typeof WithdrawalReasonCode>;
