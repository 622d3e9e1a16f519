import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback, exampleOutcome, exampleWithdrawal } from "../example-documents";

/** Local parts of addresses that take no reply. */
const unread = /^(?:no|do[-_.]?not)[-_.]?reply/i;

/** A message that nobody answers. */
export const contactMissing = defineDocumentRule({
  id: "process/contact-missing",
  severity: "warn",
  locales: ["*"],
  summary: "No way to reply: a do-not-reply address is the only contact",
  message:
    "May be read as closing the door, because the only address given is one that nobody reads.",
  rationale:
    "Being able to ask is one of the rules of a fair process; nearly two thirds of refusals come from addresses that take no reply.",
  suggestion:
    "Give a person or a team that answers: an address that is read, a telephone number or a form.",
  sources: ["CANDE", "GILL"],
  kinds: ["candidate-feedback", "outcome-notice", "withdrawal-notice"],
  *check(document): Generator<DocumentHit> {
    const { email, phone, url } = document.contact;
    const silent = email !== undefined && unread.test(email);
    if (silent && phone === undefined && url === undefined) yield { path: ["contact", "email"] };
  },
  examples() {
    return {
      bad: [
        {
          document: exampleOutcome({
            contact: { name: "Recruitment", email: "DoNot-Reply@example.org" },
          }),
          path: ["contact", "email"],
        },
        {
          document: exampleOutcome({
            contact: { name: "Recruitment", role: "Team", email: "no_reply@example.org" },
          }),
          path: ["contact", "email"],
        },
        {
          document: exampleFeedback({
            contact: { name: "Recruitment", email: "no-reply@example.org" },
          }),
          path: ["contact", "email"],
        },
        {
          document: exampleWithdrawal({
            contact: { name: "Recruitment", email: "donotreply@example.org" },
          }),
          path: ["contact", "email"],
        },
      ],
      good: [
        {
          document: exampleWithdrawal({
            contact: { name: "Recruitment", url: "https://example.org/ask-us" },
          }),
        },
        {
          document: exampleFeedback({
            contact: { name: "Noreen Reply", email: "noreen.reply@example.org" },
          }),
        },
        { document: exampleOutcome() },
        {
          document: exampleFeedback({
            contact: {
              name: "Recruitment",
              email: "no-reply@example.org",
              phone: "+44 113 496 0000",
            },
          }),
        },
      ],
    };
  },
});
