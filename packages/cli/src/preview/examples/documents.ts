import type { ExampleWords } from "./words/words";

/** A document as it would stand in a file. */
export type RawDocument = Readonly<Record<string, unknown>>;
type Parts = RawDocument;

const site = "https://caldervale.example.org";
const employer = { type: "employer", name: "Calder Vale Council" };
const agency = (client: string | null) => ({
  type: "agency",
  name: "Northgate Care Recruitment",
  client,
});

/** Who answers: the employer's recruiter, or the agency's consultant. */
const contactOf = (words: ExampleWords, speaks: Parts): Parts =>
  speaks.type === "employer"
    ? {
        name: "Ruth Adeyemi",
        role: words.contactRole,
        email: "recruitment@caldervale.example.org",
        phone: "+44 113 496 0142",
      }
    : {
        name: "Tom Whitfield",
        role: words.consultantRole,
        email: "tom.whitfield@northgate.example.org",
        phone: "+44 113 496 0177",
      };

const roleOf = (words: ExampleWords): Parts => ({
  title: words.roleTitle,
  reference: "CSW-1187",
  criteria: Object.entries(words.criteria).map(([id, label]) => ({
    id,
    label,
    importance: "essential",
  })),
});

/** What every document for a candidate says beside its own content. */
const letter = (words: ExampleWords, sender: Parts): Parts => ({
  schemaVersion: 1,
  language: words.tag,
  jurisdictions: ["GB"],
  candidate: {
    name: "Samira Taylor",
    addressAs: words.addressAs,
    locale: words.tag,
    email: "samira.taylor@example.com",
  },
  role: roleOf(words),
  sender,
  contact: contactOf(words, sender),
  decidedAt: "2026-03-16T10:00:00+00:00",
  writtenAt: "2026-03-16T15:00:00+00:00",
  approval: { by: "Helen Marsh", at: "2026-03-16T14:30:00+00:00" },
  retention: {
    until: "2027-03-16",
    noticeUrl: `${site}/privacy/recruitment`,
    choiceUrl: `${site}/my-application`,
  },
});

/** Feedback with the points at these places of the words. */
export const feedback = (words: ExampleWords, points: readonly number[], change: Parts = {}) => ({
  ...letter(words, employer),
  kind: "candidate-feedback",
  stageReached: "interviewed",
  outcome: "not_appointed",
  requested: true,
  interviewedAt: "2026-03-12T14:30:00+00:00",
  summary: words.summary,
  points: points.map((index) => words.points[index]),
  conversation: { until: "2026-04-17" },
  ...change,
});

export const outcome = (words: ExampleWords, change: Parts, client?: string | null) => ({
  ...letter(words, client === undefined ? employer : agency(client)),
  kind: "outcome-notice",
  stageReached: "screened",
  outcome: "not_shortlisted",
  reasons: [{ code: "role-knowledge" }],
  ...change,
});

/** A withdrawal with everything that is due at its stage. */
export function withdrawal(words: ExampleWords, change: Parts, client?: string | null) {
  const seen = change.stageReached === "interviewed" || change.stageReached === "finalist";
  return {
    ...letter(words, client === undefined ? employer : agency(client)),
    kind: "withdrawal-notice",
    reapply: { vacanciesUrl: `${site}/vacancies` },
    ...(seen && {
      expenses: { until: "2026-04-30", url: `${site}/interview-expenses` },
      feedbackOffer: { until: "2026-04-17" },
    }),
    ...(change.stageReached === "finalist" && { refereesContacted: true }),
    ...change,
  };
}

export function acknowledgement(words: ExampleWords) {
  const { decidedAt: _decidedAt, ...rest } = letter(words, employer);
  return { ...rest, kind: "acknowledgement", withdrewAt: "2026-03-14T18:00:00+00:00" };
}

/** What an agency asks of its client, or a recruiter of the panel. */
export function feedbackRequest(words: ExampleWords, change: Parts = {}) {
  const sender = (change.sender ?? agency("Calder Vale Council")) as Parts;
  return {
    schemaVersion: 1,
    kind: "feedback-request",
    language: words.tag,
    recipient: {
      name: "Helen Marsh",
      addressAs: words.clientAddressAs,
      locale: words.tag,
      email: "helen.marsh@caldervale.example.org",
    },
    sender,
    role: roleOf(words),
    candidateReference: "NCR-2207",
    missing: [
      { part: "decision" },
      { part: "evidence", criterion: words.criteria.supervision },
      { part: "next-step" },
    ],
    dueAt: "2026-03-20",
    link: "https://northgate.example.org/feedback/NCR-2207",
    contact: contactOf(words, sender),
    writtenAt: "2026-03-16T15:00:00+00:00",
    ...change,
  };
}

/** The panel is asked by its own recruiter. */
export const panelRequest = (words: ExampleWords) =>
  feedbackRequest(words, { sender: employer, link: `${site}/panel/CSW-1187` });
