import type { Fields } from "../definition";

/** What every letter can say, whatever its notice. */
export const letterFields = {
  subject: "message",
  preheader: "message",
  heading: "message",
  addressAs: "line",
  writtenOn: "date",
  role: "line",
  reference: "line",
  sender: "line",
  /** The organisation that has the post; absent where an agency's client is confidential. */
  organisation: "line",
  contactName: "line",
  contactRole: "line",
  contactEmail: "email",
  contactPhone: "phone",
  contactUrl: "url",
  retention: "message",
  retentionUntil: "date",
  noticeUrl: "url",
  choiceUrl: "url",
  sentBy: "message",
} as const satisfies Fields;
