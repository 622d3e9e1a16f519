import { defineTextRule } from "../define";

/** Confidential causes of a withdrawal. */
export const confidential = defineTextRule({
  id: "withdrawn/confidential",
  severity: "error",
  locales: ["en"],
  summary: "Inspections, reviews, investigations, redundancies, mergers",
  message:
    "May be read as disclosing what is confidential, because it names or hints at an inspection, a review, an investigation, job losses or a merger.",
  rationale:
    "Inspection reports are embargoed, practice reviews are not there to hold people to account, staff hear of job losses first. Candidates talk, and some sectors are small.",
  suggestion:
    "Use the sentence of a category: “the service is changing how it is organised”, or “our priorities have changed and the post will not be filled now”.",
  rewrite: "process-fact",
  sources: ["LGA", "WT", "CANDE"],
  scope: { kinds: ["withdrawal-notice"] },
  patterns: ["{confidentialEvent}"],
  examples: {
    bad: [
      { text: "After the Ofsted visit went badly we paused hiring.", quote: "Ofsted" },
      { text: "The team manager was suspended, so the post is on hold.", quote: "was suspended" },
      { text: "There will be redundancies, which staff do not know yet.", quote: "redundancies" },
      { text: "Merger talks mean that we cannot fill this post.", quote: "Merger talks" },
      { text: "After a bad inspection the home cannot take on staff.", quote: "inspection" },
      { text: "There will be redundancies in the spring.", quote: "redundancies" },
    ],
    good: [
      "The service is changing how it is organised.",
      "Our priorities have changed and the post will not be filled now.",
      "Funding for the post was not confirmed.",
      "Recruitment has been paused across the organisation.",
      "The service is changing how it is organised.",
      "The budget for the post was moved to another year.",
    ],
  },
});
