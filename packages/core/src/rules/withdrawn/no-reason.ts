import type { WithdrawalReasonCode } from "../../model/value/withdrawal-reason";
import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleEarlyWithdrawal, exampleWithdrawal } from "../example-documents";

/** Reasons whose sentence is the neutral one in any case. */
const neutralAnyway: ReadonlySet<WithdrawalReasonCode> = new Set<WithdrawalReasonCode>([
  "regulatory-inspection",
  "serious-incident-or-practice-review",
  "investigation-or-disciplinary",
  "merger-or-transfer",
  "undisclosed",
]);

/** A notice that keeps back a reason that may be said. */
export const noReason = defineDocumentRule({
  id: "withdrawn/no-reason",
  severity: "warn",
  locales: ["*"],
  summary: "The neutral sentence instead of a reason that may be said",
  message:
    "May be read as no explanation, because the neutral sentence stands in the place of a reason that may be said.",
  rationale:
    "An explanation helps most after bad news, and best when it is a circumstance outside anybody's control. A notice without a reason code is refused before any rule runs; what is left to find is a harmless reason that is kept back. Confidential reasons, and one that is only held internally, stay neutral.",
  suggestion:
    "Leave `disclosure` out, so that the notice says the category: funding, a freeze, duties that changed.",
  sources: ["SHAW", "TRUX"],
  kinds: ["withdrawal-notice"],
  *check({ disclosure, reasonCode, reasonPublicNote }): Generator<DocumentHit> {
    if (disclosure !== "neutral" || reasonPublicNote !== undefined) return;
    if (!neutralAnyway.has(reasonCode)) yield { path: ["disclosure"] };
  },
  examples() {
    const neutral = { disclosure: "neutral" } as const;
    const path = ["disclosure"];
    return {
      bad: [
        { document: exampleWithdrawal({ ...neutral, reasonCode: "funding-not-confirmed" }), path },
        { document: exampleWithdrawal(neutral), path },
        {
          document: exampleWithdrawal({
            ...neutral,
            reasonCode: "hiring-freeze",
            status: "paused",
          }),
          path,
        },
        { document: exampleEarlyWithdrawal({ ...neutral, reasonCode: "role-redefined" }), path },
      ],
      good: [
        { document: exampleWithdrawal({ reasonCode: "funding-not-confirmed" }) },
        { document: exampleWithdrawal({ ...neutral, reasonCode: "regulatory-inspection" }) },
        { document: exampleWithdrawal({ ...neutral, reasonCode: "undisclosed" }) },
        { document: exampleWithdrawal({ disclosure: "category" }) },
      ],
    };
  },
});
