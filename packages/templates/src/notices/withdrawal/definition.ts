import { parseWithdrawalNotice, type WithdrawalNotice } from "@fairwell/core/documents";
import type { NoticeDefinition } from "../definition";
import { letterMessages } from "../letter/messages";
import { withdrawalMessages } from "./messages";
import { withdrawalFields, withdrawalView } from "./view";

export const withdrawal: NoticeDefinition<WithdrawalNotice> = {
  kind: "withdrawal-notice",
  fields: withdrawalFields,
  messages: { letter: letterMessages, withdrawal: withdrawalMessages },
  parse: parseWithdrawalNotice,
  view: withdrawalView,
  handwritten: ({ reasonPublicNote }) => reasonPublicNote !== undefined,
};
