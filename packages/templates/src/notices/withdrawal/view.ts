import type { WithdrawalNotice, WithdrawalStatus } from "@fairwell/core/documents";
import type { Fields, View } from "../definition";
import { letterFields } from "../letter/fields";
import { letterView, naming } from "../letter/view";
import { messageKey } from "../message-key";
import type { withdrawalMessages } from "./messages";
import { reasonOf } from "./reasons";

type Key = keyof typeof withdrawalMessages;

export const withdrawalFields = {
  ...letterFields,
  status: "message",
  reason: "message",
  publicNote: "prose",
  publicUrl: "url",
  aboutThePost: "message",
  thanks: "message",
  free: "message",
  expenses: "message",
  expensesUntil: "date",
  expensesUrl: "url",
  feedback: "message",
  feedbackUntil: "date",
  question: "flag",
  referees: "flag",
  reapply: "message",
  vacanciesUrl: "url",
} as const satisfies Fields;

const states = { closed: "closed", paused: "paused", filled_otherwise: "filled" } as const;
type State = (typeof states)[WithdrawalStatus];

const subjectKey = messageKey("subject");
const preheaderKey = messageKey("preheader");
const statusKeys = {
  closed: messageKey("status.closed"),
  paused: messageKey("status.paused"),
  filled: messageKey("status.filled"),
} as const;
const aboutThePostKey = messageKey("aboutThePost");
const thanksKey = messageKey("thanks");

/** Whether the candidate was seen in person. Before that there are no costs, nothing assessed, no referees to tell. */
const wasSeen = ({ stageReached }: WithdrawalNotice): boolean =>
  stageReached === "interviewed" || stageReached === "finalist";

/** Whoever was seen in person is told in so many words that they need not wait; the others where it is in doubt. */
function freeOf(state: State, seen: boolean): Key | undefined {
  if (state === "paused") return "free.paused";
  return seen ? "free.ended" : undefined;
}

function expensesOf(document: WithdrawalNotice): Key | undefined {
  const { expenses, stageReached } = document;
  if (!expenses || !wasSeen(document)) return undefined;
  return stageReached === "finalist" ? "expenses.finalist" : "expenses.interviewed";
}

function feedbackOf(document: WithdrawalNotice): Key | undefined {
  const { feedbackOffer, stageReached } = document;
  if (!feedbackOffer || !wasSeen(document)) return undefined;
  if (stageReached === "finalist")
    return feedbackOffer.until ? "feedback.conversationUntil" : "feedback.conversation";
  return feedbackOffer.until ? "feedback.until" : "feedback.open";
}

/** Withdrawal ▸ the values of its message. */
export function withdrawalView(document: WithdrawalNotice): View<typeof withdrawalFields> {
  const { expenses, feedbackOffer, publicUrl, reapply, reasonPublicNote, stageReached } = document;
  const state = states[document.status];
  const seen = stageReached === "interviewed" || stageReached === "finalist";
  const key = <K extends Key>(name: K): K => name;
  return {
    subject: subjectKey(state),
    preheader: preheaderKey(state),
    heading: key("heading"),
    status: statusKeys[state](naming(document)),
    reason: key(reasonOf(document)),
    publicNote: reasonPublicNote,
    publicUrl,
    aboutThePost: aboutThePostKey(stageReached),
    thanks: thanksKey(stageReached),
    free: freeOf(state, seen),
    expenses: expensesOf(document),
    expensesUntil: expenses?.until,
    expensesUrl: expenses?.url,
    feedback: feedbackOf(document),
    feedbackUntil: feedbackOffer?.until,
    // Whoever was not seen yet gets a shorter letter; the contact stands below it all the same.
    question: seen ? true : undefined,
    referees: document.refereesContacted && wasSeen(document) ? true : undefined,
    reapply: reapply && key(state === "paused" ? "reapply.paused" : "reapply.ended"),
    vacanciesUrl: reapply?.vacanciesUrl,
    // Last, because V8 makes a slow object of one that grows after a spread.
    ...letterView(document),
  };
}
