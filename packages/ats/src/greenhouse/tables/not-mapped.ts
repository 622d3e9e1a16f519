import type { GreenhouseRecord } from "../shapes";

/** Records that make no document: what they are, and what to do with them. */
export const notMapped: Partial<
  Record<GreenhouseRecord, readonly [problem: string, remedy: string]>
> = {
  interview: [
    "is an entry of the interview calendar",
    "It judges nobody. The time of an interview comes from its scorecards.",
  ],
  interview_step: ["is the set-up of an interview", "It concerns no candidate."],
  interviewer: [
    "says who interviews",
    "Import scorecards for what was judged. Use this to ask for those that are missing.",
  ],
  stage_history: [
    "is a step of an application's history",
    "Import the application itself for its stage and outcome.",
  ],
  activity_feed: [
    "is an activity feed, which mixes reasons and free text in one string",
    "Nothing is read out of it. Import the application for the outcome and the scorecards for the notes.",
  ],
  note: [
    "is a note on a candidate",
    "It belongs to no scorecard, so nobody can tell what it judges.",
  ],
  email_template: [
    "is an e-mail template of Greenhouse",
    "Fairwell has its own notices. Write your wording as a layout or a brand.",
  ],
  person: ["is a person's record", "Feedback needs no more of it than the name to address."],
  error_reply: ["is an error that Greenhouse answered", "Import the record, not the answer."],
  reply: ["is an answer of Greenhouse without a record", "Import the record, not the answer."],
  request_body: [
    "is the body of a request to Greenhouse, which says what was asked and not what is",
    "Import what Greenhouse answered.",
  ],
  scorecard_question: [
    "is a question of a scorecard form",
    "Import it together with scorecards and answers.",
  ],
  job_candidate_attribute: [
    "is an attribute that a job is judged by",
    "Import it together with scorecards and their attributes.",
  ],
};
