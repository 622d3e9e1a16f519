import type { Notice } from "@fairwell/templates";
import { addressFields, referenceFields, sparse, takes, textFields } from "./fields";
import { everyLetter } from "./letters";
import { type Words, wordsOf } from "./words/words";

/** The name of a notice in `everyLetter`. */
export type LetterName = keyof typeof everyLetter;
export const letterNames = Object.keys(everyLetter) as LetterName[];

type Change = Readonly<Record<string, unknown>>;

const url = "https://example.org";

/** What all documents for candidates share. */
const shared = (words: Words): Change => ({
  language: words.tag,
  role: {
    title: words.role,
    reference: "CSW-1187",
    criteria: words.points.map(({ criterion }, index) => ({ id: `c${index}`, label: criterion })),
  },
  contact: {
    name: words.contact,
    role: words.contactRole,
    email: "recruitment@example.org",
    phone: "+44 113 496 0000",
    url: `${url}/book?a=1&b=2`,
  },
});

const person = (words: Words): Change => ({
  name: words.person,
  addressAs: words.addressAs,
  locale: words.tag,
  email: "samira.taylor@example.com",
});

const candidate = (words: Words): Change => ({ candidate: person(words) });
const employer = (words: Words): Change => ({ sender: { type: "employer", name: words.employer } });

/** Strengths and points to develop by turns, as many as are asked for. */
export const pointsOf = ({ points }: Words, count: number): readonly Change[] =>
  Array.from({ length: count }, (_, index) => {
    const { text, evidence, nextStep } = points[index % points.length] as Words["points"][number];
    const common = { criterionId: `c${index % points.length}`, text, evidence };
    return index % 2 === 0
      ? { type: "strength", ...common }
      : { type: "development", ...common, nextStep };
  });

const parts = ["decision", "criterion", "evidence", "next-step", "approval"];

/** What a notice can hold beyond the parts that all have, with `many` of whatever may be repeated. */
const own: Readonly<Record<LetterName, (words: Words, many: boolean) => Change>> = {
  feedback: (words, many) => ({
    ...candidate(words),
    ...employer(words),
    stageReached: "interviewed",
    summary: words.summary,
    points: pointsOf(words, many ? 13 : 3),
  }),
  outcome: (words, many) => ({
    ...candidate(words),
    ...employer(words),
    stageReached: "interviewed",
    interviewedAt: "2026-03-12T14:30:00+00:00",
    reasons: [
      { code: "role-knowledge" },
      { code: "other", text: words.reason },
      ...(many ? [{ code: "work-sample" }, { code: "closing-date" }, { code: "post-filled" }] : []),
    ],
    feedbackOffer: { until: "2026-04-17" },
  }),
  withdrawal: (words) => ({
    ...candidate(words),
    ...employer(words),
    stageReached: "finalist",
    refereesContacted: true,
    reasonPublicNote: words.publicNote,
    publicUrl: `${url}/news`,
    approvedBy: "Director",
  }),
  acknowledgement: (words) => ({ ...candidate(words), ...employer(words) }),
  "feedback request": (words, many) => ({
    recipient: person(words),
    sender: { type: "agency", name: words.agency, client: words.employer },
    missing: (many ? [...parts, ...parts, ...parts] : parts).map((part, index) => ({
      part,
      criterion: words.points[index % words.points.length]?.criterion,
    })),
  }),
  reminder: (words, many) => own["feedback request"](words, many),
};

const letter = (name: LetterName, words: Words, many: boolean): Notice =>
  everyLetter[name]({ ...shared(words), ...own[name](words, many) });

/** A notice with every part that it can have, in the words of a language. */
export const fullLetter = (name: LetterName, tag: string): Notice =>
  letter(name, wordsOf(tag), false);

/** The same with as many points, reasons or missing parts as there may be. */
export const longLetter = (name: LetterName, tag: string): Notice =>
  letter(name, wordsOf(tag), true);

/** The same with nothing but what it has to have. */
export const sparseLetter = (name: LetterName, tag: string): Notice =>
  sparse(fullLetter(name, tag));

/** The same from an agency whose client stays confidential. */
export const agencyLetter = (name: LetterName, tag: string): Notice =>
  everyLetter[name]({
    ...shared(wordsOf(tag)),
    ...own[name](wordsOf(tag), false),
    sender: { type: "agency", name: wordsOf(tag).agency, client: null },
  });

/** Values that strain a layout. Each is at most as long as a line may be. */
const strains = {
  /** Words that cannot be broken anywhere. */
  unbroken: [
    "x".repeat(200),
    "Donaudampfschifffahrtsgesellschaftskapitän".repeat(5),
    "م".repeat(200),
  ],
  /** Lines and titles as long as they may be. */
  wordy: [
    "Principal Lead Practitioner and Service Manager for Children in Need of Help and Protection "
      .repeat(3)
      .trim(),
    "مديرة أولى لفرق الخدمة الاجتماعية للأطفال والأسر المحتاجة إلى المساعدة والحماية "
      .repeat(3)
      .trim(),
  ],
  /** Scripts without spaces, marks that stand on others, pictures that are letters. */
  scripts: [
    "山田太郎様児童福祉司主任専門職員".repeat(9),
    "👩🏽‍💻👨‍👩‍👧‍👦🇵🇱".repeat(20),
    "ผู้จัดการทีมงานสังคมสงเคราะห์เด็กและครอบครัว".repeat(4),
    "Z̷̢̛͎a̸l̵g̶o̷ é̩ḳ̉ שלום عليكم Łódź",
  ],
} as const;

export type Strain = keyof typeof strains;
export const strainNames = Object.keys(strains) as Strain[];

/** A full notice whose every field strains the layout in one way. */
export function strainedLetter(name: LetterName, tag: string, strain: Strain): Notice {
  let notice = fullLetter(name, tag);
  const put = (path: Parameters<typeof takes>[1], value: string) => {
    notice = takes(notice, path, value) ?? notice;
  };
  textFields(notice).forEach((path, index) => {
    put(path, strains[strain][index % strains[strain].length] as string);
  });
  for (const path of referenceFields(notice)) put(path, "REFERENCE/".repeat(18));
  for (const path of addressFields(notice)) put(path, `${url}/${"a-long-path/".repeat(30)}`);
  put(
    ["contact", "email"],
    `${"a.long.local.part.".repeat(3)}end@${"department.".repeat(8)}example.org`,
  );
  return notice;
}
