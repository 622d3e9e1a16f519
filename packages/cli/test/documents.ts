/** Words that a rule finds. */
export const unfair = "We felt that at your age the caseload would be a strain.";
export const unfairRule = "fair/age-direct";

/** Feedback without findings, changed for a test. */
export function feedback(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    schemaVersion: 1,
    kind: "candidate-feedback",
    id: "fb-41",
    language: "en-GB",
    jurisdictions: ["GB"],
    candidate: {
      name: "Samira Taylor",
      addressAs: "Samira",
      locale: "en-GB",
      email: "s@example.com",
    },
    role: {
      title: "Team Manager",
      criteria: [
        { id: "supervision", label: "Reflective supervision", importance: "essential" },
        { id: "thresholds", label: "Threshold decisions", importance: "essential" },
      ],
    },
    sender: { type: "employer", name: "Calder Vale Council" },
    contact: {
      name: "Ruth Adeyemi",
      role: "Recruitment Partner",
      email: "recruitment@example.org",
    },
    decidedAt: "2026-03-16T10:00:00+00:00",
    writtenAt: "2026-03-17T09:00:00+00:00",
    retention: { until: "2027-03-17" },
    stageReached: "interviewed",
    outcome: "not_appointed",
    interviewedAt: "2026-03-12T14:30:00+00:00",
    points: [strength(), development()],
    conversation: { until: "2026-04-17" },
    ...changes,
  };
}

const strength = () => ({
  type: "strength",
  criterionId: "thresholds",
  text: "You explained clearly when a concern becomes a child protection enquiry.",
  evidence: "In question 2 you named the signs, the duty and who decides.",
});

/** A point to develop, without findings. */
export const development = (changes: Readonly<Record<string, unknown>> = {}) => ({
  type: "development",
  criterionId: "supervision",
  text: "The supervision answer would have been stronger with an example of challenge.",
  evidence: "Question 4 asked about a plan that drifts; you described the meeting calendar.",
  nextStep: "Prepare one example in which a question of yours changed a plan.",
  ...changes,
});

/** Feedback in which one rule finds one thing. */
export const unfairFeedback = (changes: Readonly<Record<string, unknown>> = {}) =>
  feedback({ points: [strength(), development({ text: unfair })], ...changes });

/** An internal document. */
export const reason = {
  schemaVersion: 1,
  kind: "reason",
  id: "evidence-in-examples",
  category: "Evidence in examples",
  subject: "candidate",
  requiresDetails: false,
};

/** As people lay it out. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The day that the tests are judged by. */
export const today = ["--today", "2026-03-17"];
