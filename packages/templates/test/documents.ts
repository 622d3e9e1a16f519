import {
  Line,
  Prose,
  parseAcknowledgement,
  parseCandidateFeedback,
  parseFeedbackRequest,
  parseOutcomeNotice,
  parseWithdrawalNotice,
  WithdrawalReasonCode,
} from "@fairwell/core";
import type { Brand, Notice } from "@fairwell/templates";
import fc from "fast-check";
import { tags } from "./locales";

/** Texts that mean something to a parser, a template engine, a mail server or a bidi algorithm. */
export const hostile = [
  "<b>bold</b>",
  "</p></td></tr></table><script>alert(1)</script>",
  "<!-- --><![endif]--><![CDATA[",
  '" onmouseover="alert(1)',
  "' style='x",
  "&amp; &lt; &#39; &nbsp &copy;",
  "javascript:alert(1)",
  "{{x}} {{v:role}} {{#if a}} {{/each}}",
  "$t(letter:closing) $& $1 $` %s",
  "fwqs0001qwf fwqb0008qwf fwqc0008qwf #f0a004",
  "Bcc: everyone@example.org",
  "=?UTF-8?B?QUJD?= =3D",
  "--=_fairwell_alternative--",
  "سميرة الأحمد",
  "שלום (abc) 123",
  "Łukasz Żółć-Nowak",
  "山田 太郎 様",
  "👩🏽‍💻 🇵🇱 e\u0301\u0323",
  "a\u202eb\u2066c\u2069\u2069d\u202c",
  "zero\u200bwidth\u00adsoft",
  "x".repeat(120),
  "U+FDD0 \ufdd0 and U+FFFE",
];

const word = fc.oneof(
  fc.constantFrom("Ana", "Team", "Manager", "you", "showed", "clearly", "plan", "and"),
  fc.constantFrom(...hostile),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));

export const line = words.filter((text) => Line.safeParse(text).success);
export const prose = fc
  .array(fc.oneof(words, fc.constant("")), { minLength: 1, maxLength: 4 })
  .map((list) => list.join("\n"))
  .filter((text) => Prose.safeParse(text).success);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const day = fc
  .integer({ min: 0, max: 3000 })
  .map((offset) => new Date(Date.UTC(2026, 2, 1) + offset * 86_400_000).toISOString().slice(0, 10));
const url = fc
  .tuple(
    fc.constantFrom(
      "https://example.org",
      "https://a.example.org:8443",
      "https://xn--80ak6aa92e.com",
    ),
    fc.constantFrom("", "/", "/a?b=c&d=e", "/it's/(x)", "/#y?z=%22&amp;"),
  )
  .map((parts) => parts.join(""));
const email = fc.constantFrom(
  "recruitment@example.org",
  "a+b@x.example.org",
  "x?bcc=y&cc=z%20@example.org",
  "o'neil@example.org",
);

const contact = fc
  .record({
    name: line,
    role: optional(line),
    email: optional(email),
    phone: optional(fc.constantFrom("+44 113 496 0000", "0113 (496) 00-00")),
    url: optional(url),
  })
  .filter((one) => one.email !== undefined || one.phone !== undefined || one.url !== undefined);

const sender = fc.oneof(
  fc.record({ type: fc.constant("employer"), name: line }),
  fc.record({ type: fc.constant("agency"), name: line, client: fc.option(line, { nil: null }) }),
);

const stage = fc.constantFrom("applied", "screened", "interviewed", "finalist");
const outcome = fc.constantFrom("not_appointed", "not_shortlisted", "reserve_list");

const letter = (tag: string) => ({
  schemaVersion: fc.constant(1),
  id: fc.string({ unit: fc.constantFrom(..."abc-_.<>@\"'&="), minLength: 1, maxLength: 20 }),
  language: fc.constant(tag),
  jurisdictions: fc.constant(["GB"]),
  candidate: fc.record({
    name: line,
    addressAs: line,
    locale: fc.constantFrom(...tags),
    email: fc.constant("candidate@example.org"),
  }),
  role: fc.record({
    title: line,
    reference: optional(fc.constantFrom("CSW-1187", "<&\"'>")),
    criteria: fc
      .tuple(line, line)
      .map((labels) => labels.map((label, index) => ({ id: `c${index}`, label }))),
  }),
  sender,
  contact,
  decidedAt: fc.constant("2026-03-16T10:00:00+00:00"),
  writtenAt: fc.constantFrom("2026-03-17T09:00:00+00:00", "2026-03-17T00:30:00+02:00"),
  retention: optional(
    fc.record({ until: day, noticeUrl: optional(url), choiceUrl: optional(url) }),
  ),
});

const point = fc.oneof(
  fc.record({
    type: fc.constant("strength"),
    criterionId: optional(fc.constantFrom("c0", "c1")),
    text: prose,
    evidence: optional(prose),
  }),
  fc.record({
    type: fc.constant("development"),
    criterionId: optional(fc.constantFrom("c0", "c1")),
    text: prose,
    evidence: optional(prose),
    nextStep: optional(prose),
  }),
);

/** Leaves out what is undefined: JSON has no such thing. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const feedback = (tag: string): fc.Arbitrary<Notice> =>
  fc
    .record({
      ...letter(tag),
      kind: fc.constant("candidate-feedback"),
      stageReached: stage,
      outcome,
      summary: optional(prose),
      points: fc.array(point, { minLength: 1, maxLength: 6 }),
      conversation: optional(fc.record({ until: optional(day) })),
      interviewedAt: optional(fc.constant("2026-03-12T23:30:00-05:00")),
    })
    .map((input) => parseCandidateFeedback(json(input)));

const outcomeReason = fc.oneof(
  fc.record({ code: fc.constantFrom("work-sample", "post-filled", "closing-date") }),
  fc.record({ code: fc.constant("other"), text: prose }),
);

const outcomeNotice = (tag: string): fc.Arbitrary<Notice> =>
  fc
    .record({
      ...letter(tag),
      kind: fc.constant("outcome-notice"),
      stageReached: stage,
      outcome,
      reasons: fc.array(outcomeReason, { minLength: 1, maxLength: 5 }),
      feedbackOffer: optional(fc.record({ until: optional(day) })),
    })
    .map((input) => parseOutcomeNotice(json(input)));

const publicNote = fc.record({ reasonPublicNote: prose, publicUrl: url, approvedBy: line });

const withdrawal = (tag: string): fc.Arbitrary<Notice> =>
  fc
    .tuple(
      fc.record({
        ...letter(tag),
        kind: fc.constant("withdrawal-notice"),
        status: fc.constantFrom("closed", "paused", "filled_otherwise"),
        reasonCode: fc.constantFrom(...WithdrawalReasonCode.options),
        disclosure: optional(fc.constantFrom("category", "neutral")),
        stageReached: stage,
        expenses: optional(fc.record({ until: day, url: optional(url) })),
        reapply: optional(fc.record({ vacanciesUrl: url })),
        feedbackOffer: optional(fc.record({ until: optional(day) })),
        refereesContacted: optional(fc.boolean()),
      }),
      fc.option(publicNote, { nil: {} }),
    )
    .map(([input, note]) => parseWithdrawalNotice(json({ ...input, ...note })));

const acknowledgement = (tag: string): fc.Arbitrary<Notice> =>
  fc
    .record({
      ...letter(tag),
      kind: fc.constant("acknowledgement"),
      withdrewAt: fc.constantFrom("2026-03-16T10:00:00+00:00", "2026-03-16T23:30:00-05:00"),
    })
    .map(({ decidedAt: _decidedAt, ...input }) => ({
      ...input,
      writtenAt: "2026-03-18T09:00:00+00:00",
    }))
    .map((input) => parseAcknowledgement(json(input)));

const missingPart = fc.record({
  part: fc.constantFrom("decision", "criterion", "evidence", "next-step", "approval"),
  criterion: optional(line),
});

const feedbackRequest = (tag: string): fc.Arbitrary<Notice> => {
  const { schemaVersion, id, language, candidate, role, sender, contact, writtenAt } = letter(tag);
  return fc
    .record({
      ...{ schemaVersion, id, language, role, sender, contact, writtenAt },
      kind: fc.constant("feedback-request"),
      recipient: candidate,
      candidateReference: id,
      missing: fc.array(missingPart, { minLength: 1, maxLength: 6 }),
      dueAt: day,
      link: url,
      reminder: optional(fc.boolean()),
    })
    .map((input) => parseFeedbackRequest(json(input)));
};

/** Any notice, with a locale that it can be rendered in. */
export const noticeInLocale: fc.Arbitrary<{ notice: Notice; locale: string }> = fc
  .constantFrom(...tags)
  .chain((tag) =>
    fc
      .oneof(
        { arbitrary: feedback(tag), weight: 2 },
        outcomeNotice(tag),
        { arbitrary: withdrawal(tag), weight: 2 },
        acknowledgement(tag),
        feedbackRequest(tag),
      )
      .map((notice) => ({ notice, locale: tag })),
  );

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, "0")).join("")}`);

export const brand: fc.Arbitrary<Brand> = fc.record({
  name: line,
  logo: optional(
    fc.record({ url, alt: line, width: fc.constantFrom(1, 200, 552), height: fc.constant(40) }),
  ),
  colours: optional(fc.record({ accent: optional(colour), page: optional(colour) })),
  theme: fc.constantFrom("letter", "plain", "warm", undefined),
  font: fc.constantFrom("system", "georgia", "verdana", undefined),
  details: optional(fc.array(line, { maxLength: 3 })),
  website: optional(url),
});
