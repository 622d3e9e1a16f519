import { defineTextRule } from "../define";

/** Merit words in a notice about a withdrawn post. */
export const impliedRejection = defineTextRule({
  id: "withdrawn/implied-rejection",
  severity: "warn",
  locales: ["en"],
  summary: "“Unsuccessful”, “other candidates” in a notice about a withdrawn post",
  message:
    "May be read as a rejection, because it judges the application where only the post has changed.",
  rationale:
    "None of the three notices is a decision about a person. Merit words leave the reader wondering what they did wrong.",
  suggestion: "Say that the decision is about the post and not about the application.",
  rewrite: "process-fact",
  sources: ["SHAW", "BACK"],
  scope: { kinds: ["withdrawal-notice"] },
  patterns: [
    "{meritPhrase}",
    "(rejected|unsuccessful|not successful|turned down|not progressed|not shortlisted)",
    "(no|none of the) (applicant|applicants|candidate|candidates) (met|reached|matched|had|came|was|were)",
    "(was|were|is|are) not (strong|good|suitable|experienced|impressive) enough",
    "(other|stronger|better) (candidates|applicants)",
  ],
  unless: [
    { pattern: "not about your (application|performance|interview)", scope: "overlap" },
    { pattern: "(no|not a) (judgement|reflection) (of|on) (your|you)", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "You were unsuccessful as the post is withdrawn.", quote: "unsuccessful" },
      { text: "We saw stronger candidates before the post closed.", quote: "stronger candidates" },
      {
        text: "You did not meet the criteria, and the post is gone.",
        quote: "did not meet the criteria",
      },
      {
        text: "Your application has been rejected because the post was closed.",
        quote: "rejected",
      },
      {
        text: "Your application wasn't strong enough to keep the post open.",
        quote: "wasn't strong enough",
      },
      { text: "We felt that no applicant met the standard.", quote: "no applicant met" },
    ],
    good: [
      "This is about the post and not about your application.",
      "The post has been withdrawn and will not be filled.",
      "Thank you for the time you gave to the interview day.",
      "We will publish any new post on our vacancies page.",
      "The decision is about the post and says nothing about your application.",
      "We had not begun to read applications when the post was withdrawn.",
    ],
  },
});
