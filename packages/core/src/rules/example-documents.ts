import type { CheckableDocument } from "./document";

const contact = {
  name: "Ruth Adeyemi",
  role: "Recruitment Partner",
  email: "recruitment@example.org",
};

const correspondence = {
  schemaVersion: 1 as const,
  language: "en-GB",
  jurisdictions: ["GB" as const],
  candidate: { name: "Samira Taylor", addressAs: "Samira", locale: "en-GB" },
  role: {
    title: "Team Manager",
    criteria: [
      { id: "supervision", label: "Reflective supervision", importance: "essential" as const },
      { id: "thresholds", label: "Threshold decisions", importance: "essential" as const },
    ],
  },
  sender: { type: "employer" as const, name: "Calder Vale Council" },
  contact,
  decidedAt: "2026-03-16T10:00:00+00:00",
  writtenAt: "2026-03-17T09:00:00+00:00",
  retention: { until: "2027-03-17" },
};

type Feedback = CheckableDocument<"candidate-feedback">;
type Outcome = CheckableDocument<"outcome-notice">;
type Withdrawal = CheckableDocument<"withdrawal-notice">;

/** A sound feedback document, changed for an example. */
export function exampleFeedback(changes: Partial<Feedback> = {}): Feedback {
  return {
    ...structured(correspondence),
    kind: "candidate-feedback",
    id: "fb-41",
    stageReached: "interviewed",
    outcome: "not_appointed",
    interviewedAt: "2026-03-12T14:30:00+00:00",
    points: [
      {
        type: "strength",
        criterionId: "thresholds",
        text: "You explained clearly when a concern becomes a child protection enquiry.",
        evidence: "In question 2 you named the signs, the duty and who decides.",
      },
      {
        type: "development",
        criterionId: "supervision",
        text: "The supervision answer would have been stronger with an example of challenge.",
        evidence: "Question 4 asked about a plan that drifts; you described the meeting calendar.",
        nextStep: "Prepare one example in which a question of yours changed a plan.",
      },
    ],
    conversation: { until: "2026-04-17" },
    ...changes,
  };
}

/** A sound outcome notice, changed for an example. */
export function exampleOutcome(changes: Partial<Outcome> = {}): Outcome {
  return {
    ...structured(correspondence),
    kind: "outcome-notice",
    id: "on-41",
    stageReached: "interviewed",
    outcome: "not_appointed",
    reasons: [{ code: "role-knowledge" }],
    feedbackOffer: { until: "2026-04-17" },
    interviewedAt: "2026-03-12T14:30:00+00:00",
    ...changes,
  };
}

/** A sound withdrawal notice, changed for an example. */
export function exampleWithdrawal(changes: Partial<Withdrawal> = {}): Withdrawal {
  return {
    ...structured(correspondence),
    kind: "withdrawal-notice",
    id: "wn-41",
    status: "closed",
    reasonCode: "restructure",
    stageReached: "interviewed",
    expenses: { until: "2026-04-17" },
    reapply: { vacanciesUrl: "https://example.org/vacancies" },
    feedbackOffer: { until: "2026-04-17" },
    ...changes,
  };
}

/** A sound withdrawal notice before any interview: nothing to claim, nothing assessed. */
export function exampleEarlyWithdrawal(changes: Partial<Withdrawal> = {}): Withdrawal {
  const { expenses: _, feedbackOffer: __, ...notice } = exampleWithdrawal();
  return { ...notice, stageReached: "applied", ...changes };
}

/** A fresh copy: an example may not change the next one. */
function structured<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
