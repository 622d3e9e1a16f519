import {
  type Acknowledgement,
  type CandidateFeedback,
  type FeedbackRequest,
  type OutcomeNotice,
  parseAcknowledgement,
  parseCandidateFeedback,
  parseFeedbackRequest,
  parseOutcomeNotice,
  parseWithdrawalNotice,
  type WithdrawalNotice,
} from "@fairwell/core";
import { createRenderer } from "@fairwell/templates";
import { locales } from "./locales";

/** A renderer with every locale and a plain brand. */
export const renderer = createRenderer({ brand: { name: "Calder Vale Council" }, locales });

const letter = {
  schemaVersion: 1,
  id: "n-41",
  language: "en-GB",
  jurisdictions: ["GB"],
  candidate: {
    name: "Samira Taylor",
    addressAs: "Samira",
    locale: "en-GB",
    email: "samira.taylor@example.com",
  },
  role: { title: "Team Manager, Children's Social Work", reference: "CSW-1187" },
  sender: { type: "employer", name: "Calder Vale Council" },
  contact: {
    name: "Ruth Adeyemi",
    role: "Recruitment Partner",
    email: "recruitment@example.org",
    phone: "+44 113 496 0000",
    url: "https://example.org/book?a=1&b=2",
  },
  decidedAt: "2026-03-16T10:00:00+00:00",
  writtenAt: "2026-03-17T09:00:00+00:00",
  retention: {
    until: "2027-03-17",
    noticeUrl: "https://example.org/privacy",
    choiceUrl: "https://example.org/data",
  },
};

type Change = Readonly<Record<string, unknown>>;

/** Feedback with a strength and a point to develop; `change` replaces parts of it. */
export const feedbackLetter = (change: Change = {}): CandidateFeedback =>
  parseCandidateFeedback({
    ...letter,
    kind: "candidate-feedback",
    stageReached: "interviewed",
    outcome: "not_appointed",
    interviewedAt: "2026-03-12T14:30:00+00:00",
    summary: "You prepared well. We saw that.",
    points: [
      { type: "strength", text: "You explained thresholds clearly.", evidence: "In question 2." },
      {
        type: "development",
        text: "Supervision would have been stronger with an example.",
        evidence: "Question 4 asked about a plan that drifts.",
        nextStep: "Prepare one example.",
      },
    ],
    conversation: { until: "2026-04-17" },
    ...change,
  });

/** An outcome with a reason that needs no words of its own. */
export const outcomeLetter = (change: Change = {}): OutcomeNotice =>
  parseOutcomeNotice({
    ...letter,
    kind: "outcome-notice",
    stageReached: "screened",
    outcome: "not_shortlisted",
    reasons: [{ code: "role-knowledge" }],
    ...change,
  });

/** A withdrawal with everything that is due at its stage (withdrawn notices, content by stage). */
export function withdrawalLetter(change: Change = {}): WithdrawalNotice {
  const stage = (change.stageReached ?? "interviewed") as string;
  const seen = stage === "interviewed" || stage === "finalist";
  return parseWithdrawalNotice({
    ...letter,
    kind: "withdrawal-notice",
    status: "closed",
    reasonCode: "funding-not-confirmed",
    stageReached: stage,
    reapply: { vacanciesUrl: "https://example.org/vacancies" },
    ...(seen && {
      expenses: { until: "2026-04-30", url: "https://example.org/expenses" },
      feedbackOffer: { until: "2026-04-17" },
    }),
    ...(stage === "finalist" && { refereesContacted: true }),
    ...change,
  });
}

/** The answer to a candidate who withdrew. */
export function acknowledgementLetter(change: Change = {}): Acknowledgement {
  const { decidedAt: _decidedAt, ...rest } = letter;
  return parseAcknowledgement({
    ...rest,
    kind: "acknowledgement",
    withdrewAt: "2026-03-16T18:00:00+00:00",
    ...change,
  });
}

/** What an agency asks of its client. */
export const feedbackRequestLetter = (change: Change = {}): FeedbackRequest =>
  parseFeedbackRequest({
    schemaVersion: 1,
    kind: "feedback-request",
    id: "req-41",
    language: "en-GB",
    recipient: {
      name: "Helen Marsh",
      addressAs: "Helen",
      locale: "en-GB",
      email: "helen.marsh@example.org",
    },
    sender: { type: "agency", name: "Northgate Care Recruitment", client: "Calder Vale Council" },
    role: letter.role,
    candidateReference: "NCR-2207",
    missing: [
      { part: "decision" },
      { part: "evidence", criterion: "Reflective supervision" },
      { part: "next-step" },
    ],
    dueAt: "2026-03-19",
    link: "https://example.org/feedback/NCR-2207",
    contact: letter.contact,
    writtenAt: "2026-03-16T12:00:00+00:00",
    ...change,
  });

/** One of each notice, by its name. */
export const everyLetter = {
  feedback: feedbackLetter,
  outcome: outcomeLetter,
  withdrawal: withdrawalLetter,
  acknowledgement: acknowledgementLetter,
  "feedback request": feedbackRequestLetter,
  reminder: (change: Change = {}) => feedbackRequestLetter({ reminder: true, ...change }),
};
