import type { Retention } from "@fairwell/core/documents";
import type { Notice } from "../../message";
import { addresseeOf } from "../addressee";
import type { View } from "../definition";
import { messageKey } from "../message-key";
import type { letterFields } from "./fields";

type Headings = "subject" | "preheader" | "heading";
export type LetterView = Omit<View<typeof letterFields>, Headings>;

const sentByKey = messageKey("sentBy");

/** Who speaks of whose post. A client that stays confidential has no name anywhere. */
export type Voice = "employer" | "agency" | "agencyConfidential";

/** The voice of a document's sender. */
export function voiceOf({ sender }: Notice): Voice {
  if (sender.type === "employer") return "employer";
  return sender.client === null ? "agencyConfidential" : "agency";
}

/** Whether sentences can name the organisation that has the post. */
export const naming = (document: Notice): "named" | "confidential" =>
  voiceOf(document) === "agencyConfidential" ? "confidential" : "named";

/** The calendar day that is written in a moment: its own offset counts, not the reader's. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

function organisationOf({ sender }: Notice): string | undefined {
  if (sender.type === "employer") return sender.name;
  return sender.client ?? undefined;
}

/** What happens to the data of a candidate; whoever is asked for feedback has none here. */
const retentionIn = (document: Notice): Retention | undefined =>
  document.kind === "feedback-request" ? undefined : document.retention;

function retentionOf(retention: Retention | undefined): string | undefined {
  if (!retention) return undefined;
  return retention.choiceUrl ? "retention.untilWithChoice" : "retention.until";
}

/** What every notice's document says to the layout. */
export function letterView(document: Notice): LetterView {
  const { role, sender, contact } = document;
  const retention = retentionIn(document);
  return {
    addressAs: addresseeOf(document).addressAs,
    writtenOn: dayOf(document.writtenAt),
    role: role.title,
    reference: role.reference,
    sender: sender.name,
    organisation: organisationOf(document),
    contactName: contact.name,
    contactRole: contact.role,
    contactEmail: contact.email,
    contactPhone: contact.phone,
    contactUrl: contact.url,
    retention: retentionOf(retention),
    retentionUntil: retention?.until,
    noticeUrl: retention?.noticeUrl,
    choiceUrl: retention?.choiceUrl,
    sentBy: sentByKey(voiceOf(document)),
  };
}
