import type { WithdrawalNotice, WithdrawalReasonCode } from "@fairwell/core/documents";
import { messageKey } from "../message-key";

const reasonKey = messageKey("reason");

type Sentence =
  | "priorities"
  | "funding"
  | "freeze"
  | "merger"
  | "duties"
  | "requirement"
  | "existingStaff"
  | "noLongerVacant"
  | "fairProcess";

/**
 * Reason ▸ the one sentence that may be said of it. `priorities` is shared by every confidential reason and by three
 * open ones, so that the sentence itself gives nothing away. `whenPublic` is said instead where the document says where
 * the reason was made public.
 */
const sentences: Readonly<
  Record<WithdrawalReasonCode, { readonly says: Sentence; readonly whenPublic?: Sentence }>
> = {
  "funding-not-confirmed": { says: "funding" },
  "hiring-freeze": { says: "freeze" },
  restructure: { says: "priorities" },
  "merger-or-transfer": { says: "priorities", whenPublic: "merger" },
  "role-redefined": { says: "duties" },
  "requirement-changed": { says: "requirement" },
  "internal-appointment": { says: "existingStaff" },
  redeployment: { says: "existingStaff" },
  "incumbent-stays": { says: "noLongerVacant" },
  "regulatory-inspection": { says: "priorities" },
  "serious-incident-or-practice-review": { says: "priorities" },
  "investigation-or-disciplinary": { says: "priorities" },
  "leadership-change": { says: "priorities" },
  "process-error": { says: "fairProcess" },
  undisclosed: { says: "priorities" },
};

/**
 * The sentence that a withdrawal gives as its reason. This is the only place that reads `reasonCode`.
 *
 * @example reasonOf({ reasonCode: "regulatory-inspection" }) // "reason.priorities"
 */
export function reasonOf({
  reasonCode,
  disclosure,
  publicUrl,
}: Pick<WithdrawalNotice, "reasonCode" | "disclosure" | "publicUrl">): `reason.${Sentence}` {
  if (disclosure === "neutral") return "reason.priorities";
  const { says, whenPublic } = sentences[reasonCode];
  return reasonKey(publicUrl && whenPublic ? whenPublic : says);
}
