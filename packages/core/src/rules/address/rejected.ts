import { defineTextRule } from "../define";

/** The word “rejected”. */
export const rejected = defineTextRule({
  id: "address/rejected",
  severity: "warn",
  locales: ["en"],
  summary: "“Rejected” in a message to the candidate",
  message:
    "May be read as harsher than meant, because “rejected” is said of people as well as of applications.",
  rationale:
    "The English teacher training service avoids the word on purpose: candidates see “unsuccessful”, and the reason.",
  suggestion: "Write “you have not been appointed on this occasion”, and the reason.",
  rewrite: "process-fact",
  sources: ["DFE"],
  scope: { audience: "candidate" },
  patterns: [
    "(your|the|this) (application|candidacy|submission) (has been|was|is|have been|had been|being|will be) {adverbs}? rejected",
    "(we|i|the panel) (have|has|had)? {adverbs}? (rejected|reject|are rejecting|rejecting) (you|your application|you for|your candidacy)",
    "(you|she|he) (were|was|have been|are|has been|had been) {adverbs}? rejected",
    "(this|your|our|the) rejection (letter|email|may|is|was|will|of your|might|comes|does|decision|notice|,)",
    "(reason|reasons) for (your|the|this|our)? (rejection|rejecting)",
  ],
  unless: [
    {
      pattern:
        "rejected (deliveries|goods|items|parts|invoices|claims|packets|requests|bids|offer)",
      scope: "overlap",
    },
    {
      pattern:
        "(claim|delivery|invoice|bid|request|parcel|form|batch|sample|deployment|build|planning application) ..3 rejected",
      scope: "overlap",
    },
    { pattern: "(letter|email|notice) you (wrote|drafted)", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "Your application has been rejected.", quote: "rejected" },
      { text: "We rejected you on two criteria.", quote: "rejected" },
      { text: "This rejection may come as a disappointment.", quote: "This rejection" },
      { text: "You were rejected at the second stage.", quote: "rejected" },
      { text: "Sadly you were rejected at the sift.", quote: "rejected" },
      { text: "We have rejected your application.", quote: "rejected your application" },
    ],
    good: [
      "You have not been appointed on this occasion.",
      "Your plan for rejected deliveries was clear.",
      "The unhandled promise rejections took down the worker.",
      "You explained how the claim was rejected by the insurer.",
      "The rejected parts in your tally were counted twice.",
      "You were not appointed on this occasion.",
    ],
  },
});
