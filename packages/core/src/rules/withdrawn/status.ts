import type { WithdrawalReasonCode } from "../../model/value/withdrawal-reason";
import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleWithdrawal } from "../example-documents";

const gone = ["closed", "paused"];
const filled = ["filled_otherwise"];

/**
 * The statuses that each reason can have. A confidential reason has those of the open reasons whose words it borrows: with
 * others, the status alone would give it away.
 */
const statusesOf: Readonly<Record<WithdrawalReasonCode, readonly string[]>> = {
  "funding-not-confirmed": gone,
  "hiring-freeze": ["paused"],
  restructure: gone,
  "merger-or-transfer": gone,
  "role-redefined": gone,
  "requirement-changed": gone,
  "internal-appointment": filled,
  redeployment: filled,
  "incumbent-stays": filled,
  "regulatory-inspection": gone,
  "serious-incident-or-practice-review": gone,
  "investigation-or-disciplinary": gone,
  "leadership-change": gone,
  "process-error": gone,
  undisclosed: gone,
};

/** A status that the reason does not fit. */
export const status = defineDocumentRule({
  id: "withdrawn/status",
  severity: "error",
  locales: ["*"],
  summary: "Status and reason of a withdrawal do not agree",
  message:
    "May be read as evasive, because the status says one thing about the post and the reason another.",
  rationale:
    "Closed, paused and filled are three different messages. Ambiguity is worse than bad news: a reader who thinks that a closed post is paused waits.",
  suggestion:
    "A freeze is a pause; an internal appointment, a redeployment or an incumbent who stays means filled otherwise; the rest is closed or paused.",
  sources: ["BACK", "WAUNG"],
  kinds: ["withdrawal-notice", "withdrawal-decision"],
  *check(document): Generator<DocumentHit> {
    if (!statusesOf[document.reasonCode].includes(document.status)) yield { path: ["status"] };
  },
  examples() {
    return {
      bad: [
        {
          document: exampleWithdrawal({ reasonCode: "hiring-freeze", status: "closed" }),
          path: ["status"],
        },
        {
          document: exampleWithdrawal({ reasonCode: "redeployment", status: "closed" }),
          path: ["status"],
        },
        {
          document: exampleWithdrawal({ reasonCode: "restructure", status: "filled_otherwise" }),
          path: ["status"],
        },
        {
          document: exampleWithdrawal({ reasonCode: "undisclosed", status: "filled_otherwise" }),
          path: ["status"],
        },
      ],
      good: [
        { document: exampleWithdrawal({ reasonCode: "undisclosed", status: "paused" }) },
        { document: exampleWithdrawal() },
        { document: exampleWithdrawal({ reasonCode: "hiring-freeze", status: "paused" }) },
        {
          document: exampleWithdrawal({
            reasonCode: "internal-appointment",
            status: "filled_otherwise",
          }),
        },
      ],
    };
  },
});
