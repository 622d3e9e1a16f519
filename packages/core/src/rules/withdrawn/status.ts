import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleWithdrawal } from "../example-documents";

/** The statuses that each reason can have; a reason that is not listed can have any. */
const gone = ["closed", "paused"];
const statusesOf: Readonly<Record<string, readonly string[]>> = {
  "funding-not-confirmed": gone,
  "hiring-freeze": ["paused"],
  restructure: gone,
  "role-redefined": gone,
  "requirement-changed": gone,
  "leadership-change": gone,
  "process-error": gone,
  "internal-appointment": ["filled_otherwise"],
  redeployment: ["filled_otherwise"],
  "incumbent-stays": ["filled_otherwise"],
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
    const allowed = statusesOf[document.reasonCode];
    if (allowed && !allowed.includes(document.status)) yield { path: ["status"] };
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
      ],
      good: [
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
