import type { Path } from "../../finding";
import { WithdrawalReasonCode } from "../../model/value/withdrawal-reason";
import { type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleWithdrawal } from "../example-documents";

type Notice = CheckableDocument<"withdrawal-notice">;

/** How words that hint at a reason begin, in small letters: “inspect” also stands for “inspectors”. */
const beginnings = [
  "inspect",
  "ofsted",
  "cqc",
  "estyn",
  "regulator",
  "investigat",
  "disciplinar",
  "whistleblow",
  "whistle blow",
  "incident",
  "safeguarding review",
  "practice review",
  "case review",
  "serious case",
  "merger",
  "takeover",
  "take over",
  "restructur",
  "redundan",
  "funding",
  "freeze",
  ...WithdrawalReasonCode.options.map((code) => code.replaceAll("-", " ")),
];

/** Ids travel in the headers of an e-mail, addresses and the contact's role stand in its body. */
function visibleFields(notice: Notice): readonly (readonly [Path, string | undefined])[] {
  const { contact, expenses, reapply, retention, role } = notice;
  return [
    [["id"], notice.id],
    [["role", "reference"], role.reference],
    [["contact", "role"], contact.role],
    [["contact", "url"], afterHost(contact.url)],
    [["expenses", "url"], afterHost(expenses?.url)],
    [["reapply", "vacanciesUrl"], afterHost(reapply?.vacanciesUrl)],
    [["retention", "noticeUrl"], afterHost(retention?.noticeUrl)],
    [["retention", "choiceUrl"], afterHost(retention?.choiceUrl)],
  ];
}

/** The host says who writes: an inspectorate that recruits has its own name in every address. */
const afterHost = (url: string | undefined) => url?.replace(/^https:\/\/[^/?#]*/, "");

/** The words in small letters, each with a space before it. “postInspection” is two words. */
function spacedWords(text: string): string {
  const words = text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").match(/\p{L}+/gu) ?? [];
  return words.map((word) => ` ${word.toLowerCase()}`).join("");
}

/** Whether the text has a hint that neither the post's title nor the sender's name has anyway. */
function hints(text: string, known: string): boolean {
  const words = spacedWords(text);
  return beginnings.some((one) => words.includes(` ${one}`) && !known.includes(` ${one}`));
}

/** A reason that shows in an id, an address or the contact's role. */
export const hint = defineDocumentRule({
  id: "withdrawn/hint",
  severity: "error",
  locales: ["*"],
  summary: "An id, a web address or the contact's role that hints at the reason",
  message:
    "May be read as disclosing the reason, because a word in this field points to one and nothing about it is public.",
  rationale:
    "The sentence of a confidential reason is neutral, but an id travels in the headers of the e-mail and an address is read before it is opened. One word there undoes the care taken in the text.",
  suggestion:
    "Use an id and an address that say nothing: a number, the general vacancies page, the general form for costs. Name a contact from recruitment.",
  sources: ["LGA", "WT", "CANDE"],
  kinds: ["withdrawal-notice"],
  *check(document): Generator<DocumentHit> {
    if (document.publicUrl !== undefined) return;
    const known = spacedWords(`${document.role.title} ${document.sender.name}`);
    for (const [path, text] of visibleFields(document)) {
      if (text !== undefined && hints(text, known)) yield { path };
    }
  },
  examples() {
    const notice = exampleWithdrawal();
    return {
      bad: [
        { document: { ...notice, id: "wn-ofsted-2026-03" }, path: ["id"] },
        {
          document: { ...notice, role: { ...notice.role, reference: "TM/HIRING-FREEZE/7" } },
          path: ["role", "reference"],
        },
        {
          document: { ...notice, contact: { ...notice.contact, role: "Head of Investigations" } },
          path: ["contact", "role"],
        },
        {
          document: {
            ...notice,
            expenses: {
              until: "2026-04-17",
              url: "https://example.org/claims?cause=practiceReview",
            },
          },
          path: ["expenses", "url"],
        },
        {
          document: {
            ...notice,
            retention: {
              until: "2027-03-17",
              noticeUrl: "https://example.org/privacy/undisclosed",
            },
          },
          path: ["retention", "noticeUrl"],
        },
      ],
      good: [
        {
          document: {
            ...notice,
            expenses: { until: "2026-04-17", url: "https://example.org/claims/2026" },
          },
        },
        { document: notice },
        {
          document: {
            ...notice,
            sender: { type: "employer", name: "Inspectorate of Bridges" },
            role: { title: "Inspector of Bridges", reference: "INSPECTOR-9" },
            reapply: { vacanciesUrl: "https://inspectorate.example.org/vacancies" },
          },
        },
        {
          document: {
            ...notice,
            id: "wn-restructure-41",
            reasonPublicNote: "The service is changing how it is organised.",
            publicUrl: "https://example.org/news/1",
            approvedBy: "Head of Communications",
          },
        },
      ],
    };
  },
});
