import {
  acknowledgement,
  feedback,
  feedbackRequest,
  outcome,
  panelRequest,
  type RawDocument,
  withdrawal,
} from "./documents";
import { ar } from "./words/ar";
import { de } from "./words/de";
import { enGB } from "./words/en-GB";
import { pl } from "./words/pl";
import type { ExampleWords } from "./words/words";

/** An example document: the same case in the words of each language. */
export interface Example {
  /** Its place in addresses, and the id of the document. */
  readonly key: string;
  readonly title: string;
  make(words: ExampleWords): RawDocument;
}

const interview = { interviewedAt: "2026-03-12T14:30:00+00:00" };
const client = "Calder Vale Council";

/** Words that the checker finds something in: what a person might write on a busy day. English only. */
const toMend = {
  summary: "At your age we were looking for someone who will stay with the team for longer.",
  points: [
    {
      type: "strength",
      criterionId: "thresholds",
      text: "You explained clearly what makes you call a strategy discussion.",
      evidence: "In question 2 you said whom you rang first, and why.",
    },
    {
      type: "development",
      criterionId: "partnership",
      text: "You would not be a good culture fit for this team.",
      evidence: "The panel talked about it after the interview.",
    },
  ],
};

/** One of every notice, in the order in which a person would look at them. */
export const examples: readonly Example[] = [
  {
    key: "feedback",
    title: "Feedback after an interview",
    make: (words) => feedback(words, [0, 1, 2, 3]),
  },
  {
    key: "feedback-one-point",
    title: "Feedback with one point, before the interview",
    make: (words) =>
      feedback(words, [11], {
        stageReached: "screened",
        outcome: "not_shortlisted",
        interviewedAt: undefined,
        summary: undefined,
      }),
  },
  {
    key: "feedback-thirteen-points",
    title: "Feedback with thirteen points, the most there can be",
    make: (words) => feedback(words, [...words.points.keys()]),
  },
  {
    key: "feedback-to-mend",
    title: "Feedback that is not ready to be sent",
    make: () => feedback(enGB, [], toMend),
  },
  {
    key: "outcome-not-shortlisted",
    title: "Outcome before the interview",
    make: (words) => outcome(words, {}),
  },
  {
    key: "outcome-after-interview",
    title: "Outcome after an interview, with an offer of feedback",
    make: (words) =>
      outcome(words, {
        ...interview,
        stageReached: "interviewed",
        outcome: "not_appointed",
        reasons: [{ code: "evidence-in-examples" }, { code: "work-sample" }],
        feedbackOffer: { until: "2026-04-17" },
      }),
  },
  {
    key: "outcome-reserve-list",
    title: "Outcome with a place on the reserve list",
    make: (words) =>
      outcome(words, {
        ...interview,
        stageReached: "finalist",
        outcome: "reserve_list",
        reasons: [{ code: "more-than-posts" }],
        feedbackOffer: {},
      }),
  },
  {
    key: "outcome-own-words",
    title: "Outcome with a reason in one's own words",
    make: (words) => outcome(words, { reasons: [{ code: "other", text: words.ownReason }] }),
  },
  {
    key: "outcome-agency",
    title: "Outcome from an agency, client named",
    make: (words) => outcome(words, { reasons: [{ code: "field-experience" }] }, client),
  },
  {
    key: "outcome-agency-confidential",
    title: "Outcome from an agency, client confidential",
    make: (words) => outcome(words, { reasons: [{ code: "essential-criterion" }] }, null),
  },
  {
    key: "withdrawal-closed-applied",
    title: "Withdrawal: post closed, applied",
    make: (words) =>
      withdrawal(words, {
        status: "closed",
        reasonCode: "funding-not-confirmed",
        stageReached: "applied",
      }),
  },
  {
    key: "withdrawal-paused-screened",
    title: "Withdrawal: post paused, screened",
    make: (words) =>
      withdrawal(words, {
        status: "paused",
        reasonCode: "hiring-freeze",
        stageReached: "screened",
      }),
  },
  {
    key: "withdrawal-filled-interviewed",
    title: "Withdrawal: filled otherwise, interviewed",
    make: (words) =>
      withdrawal(words, {
        status: "filled_otherwise",
        reasonCode: "redeployment",
        stageReached: "interviewed",
      }),
  },
  {
    key: "withdrawal-closed-finalist",
    title: "Withdrawal: post closed, finalist, reason confidential",
    make: (words) =>
      withdrawal(words, {
        status: "closed",
        reasonCode: "regulatory-inspection",
        stageReached: "finalist",
      }),
  },
  {
    key: "withdrawal-public-note",
    title: "Withdrawal with what has been made public",
    make: (words) =>
      withdrawal(words, {
        status: "closed",
        reasonCode: "funding-not-confirmed",
        stageReached: "interviewed",
        reasonPublicNote: words.publicNote,
        publicUrl: "https://caldervale.example.org/budget-2026",
        approvedBy: "Helen Marsh",
      }),
  },
  {
    key: "withdrawal-agency-confidential",
    title: "Withdrawal from an agency, client confidential",
    make: (words) =>
      withdrawal(
        words,
        { status: "paused", reasonCode: "restructure", stageReached: "interviewed" },
        null,
      ),
  },
  {
    key: "withdrawal-offered",
    title: "Withdrawal after an offer, which no notice is for",
    make: (words) =>
      withdrawal(words, {
        status: "closed",
        reasonCode: "restructure",
        stageReached: "offered",
      }),
  },
  {
    key: "acknowledgement",
    title: "Acknowledgement that the candidate withdrew",
    make: acknowledgement,
  },
  {
    key: "feedback-request",
    title: "Request for feedback, from an agency to its client",
    make: (words) => feedbackRequest(words),
  },
  {
    key: "feedback-request-reminder",
    title: "Reminder of a request for feedback",
    make: (words) => feedbackRequest(words, { reminder: true }),
  },
  {
    key: "feedback-request-panel",
    title: "Request for feedback, to the panel",
    make: panelRequest,
  },
];

/** Tags of the languages that examples are written in. In others those are shown that need no words of a person's. */
export const spoken: readonly string[] = [enGB, de, pl, ar].map(({ tag }) => tag);

/** The words of each language, by the tag of its locale. */
const byTag: ReadonlyMap<string, ExampleWords> = new Map(
  [enGB, de, pl, ar].map((words) => [words.tag, words]),
);

/** The words that a language is shown with: its own, or English ones where there are none. */
const wordsFor = (tag: string): ExampleWords => byTag.get(tag) ?? enGB;

/** The language of the words that a language is shown with. */
export const wordsTag = (tag: string): string => wordsFor(tag).tag;

/** An example in the words of a language; in English where there are none. */
export function exampleDocument({ key, make }: Example, tag: string): RawDocument {
  const document = { ...make(wordsFor(tag)), id: key };
  // As it would come from a file: what is undefined is not there.
  return JSON.parse(JSON.stringify(document)) as RawDocument;
}

/** The day that the examples are judged by: the day after they were written. */
export const examplesToday = "2026-03-17";
