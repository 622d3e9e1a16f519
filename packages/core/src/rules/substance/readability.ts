import { type DocumentContext, type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleFeedback, exampleOutcome } from "../example-documents";
import { acronymsOf } from "../measure/acronyms";
import { isEnglish } from "../measure/english";
import { automatedReadability, lix, type TextCounts, textCounts } from "../measure/readability";

type Letter = CheckableDocument<"candidate-feedback" | "outcome-notice">;

const mostWordsInSentence = 25;
const shortForm =
  "May be read without being understood, because a short form is nowhere written out.";

const highestAri = 12;
/** German and other languages that write compounds as one word reach higher values with the same ease. */
const highestLix = { english: 55, other: 65 };
/** Fewer words have no stable index. */
const fewestWords = 30;

type Measure = (counts: TextCounts) => number;

const sentenceLength: Measure = ({ words, sentences }) => words / Math.max(1, sentences);

/** What makes a letter hard, as the end of a sentence, and what the hardest text has most of. */
function difficulty(counts: TextCounts, english: boolean): readonly [string, Measure] | undefined {
  if (sentenceLength(counts) > mostWordsInSentence)
    return [
      `the sentences of this letter have more than ${mostWordsInSentence} words on average, and those here the most`,
      sentenceLength,
    ];
  if (counts.words < fewestWords) return undefined;
  if (english && automatedReadability(counts) > highestAri)
    return [
      `this letter asks for more than ${highestAri} years of schooling, and is hardest here`,
      automatedReadability,
    ];
  if (lix(counts) > (english ? highestLix.english : highestLix.other))
    return ["this letter has many long words, and is hardest here", lix];
  return undefined;
}

/** Sums the counts of several texts. */
const together = (counts: readonly TextCounts[]): TextCounts => ({
  words: counts.reduce((sum, { words }) => sum + words, 0),
  sentences: counts.reduce((sum, { sentences }) => sum + sentences, 0),
  characters: counts.reduce((sum, { characters }) => sum + characters, 0),
  longWords: counts.reduce((sum, { longWords }) => sum + longWords, 0),
});

/** A letter whose texts, taken together, are hard: the place where one begins. */
function* hardLetter(texts: DocumentContext["texts"], english: boolean): Generator<DocumentHit> {
  // One field is often one sentence: a mean needs the whole letter.
  const counted = texts.map(({ path, text }) => ({ path, counts: textCounts(text) }));
  const hard = difficulty(together(counted.map(({ counts }) => counts)), english);
  if (!hard) return;
  const [why, measure] = hard;
  const [hardest] = counted.sort((a, b) => measure(b.counts) - measure(a.counts));
  if (hardest)
    yield { path: hardest.path, message: `May be read with difficulty, because ${why}.` };
}

/** Short forms that nothing in the letter writes out, each once. */
function* unexplained(letter: Letter, texts: DocumentContext["texts"]): Generator<DocumentHit> {
  const familiar = known(letter);
  const whole = [familiar, ...texts.map(({ text }) => text)].join("\n");
  const seen = new Set<string>();
  for (const { path, text } of texts) {
    for (const { letters, start, end } of acronymsOf(text, whole, familiar)) {
      if (seen.has(letters)) continue;
      seen.add(letters);
      yield { path, start, end, message: shortForm };
    }
  }
}

/** Text that the document shows anyway: there the reader knows the letters from the advert. */
function known({ role, sender, contact }: Letter): string {
  const labels = (role.criteria ?? []).flatMap(({ label, description = "" }) => [
    label,
    description,
  ]);
  return [role.title, sender.name, contact.name, contact.role ?? "", ...labels].join("\n");
}

/** Text that is hard to read. */
export const readability = defineDocumentRule({
  id: "substance/readability",
  severity: "info",
  locales: ["*"],
  summary: "Long sentences, long words, or letters that are not explained",
  message: "May be read with difficulty, because the text is harder than plain language.",
  rationale:
    "Public-service guidance asks for 15 to 20 words in a sentence. The indices count letters and words and no syllables, so that they also serve other languages. Somebody who has just been refused reads less well than usual.",
  suggestion: "Split the sentence, use the shorter word, and write a short form out once.",
  sources: ["PE"],
  kinds: ["candidate-feedback", "outcome-notice"],
  *check(document, { texts }): Generator<DocumentHit> {
    yield* hardLetter(texts, isEnglish(document));
    if (isEnglish(document)) yield* unexplained(document, texts);
  },
  examples() {
    const of = (summary: string) => ({ document: exampleFeedback({ summary }) });
    const long =
      "You explained at some length how the team that you lead meets each week to talk about its cases and how the notes of these meetings are kept and then shared with all those who need to see them.";
    const hard =
      "Notwithstanding considerable organisational familiarity, operational prioritisation remained insufficiently differentiated. Comprehensive stakeholder consultation arrangements demonstrated responsiveness. Contemporaneous documentation requirements necessitated substantially strengthened accountability. Proportionate implementation considerations warranted comprehensive clarification throughout subsequent deliberations. Collaborative responsibilities remained unarticulated.";
    const acronym = "Your answer named the MASH and what it does with a referral.";
    const reason = (text: string) => ({
      document: exampleOutcome({ reasons: [{ code: "other", text }] }),
    });
    const wordy = exampleFeedback({
      points: exampleFeedback().points.map((point) => ({ ...point, text: long, evidence: long })),
    });
    return {
      bad: [
        { ...reason(long), path: ["reasons", 0, "text"] },
        { ...reason(hard), path: ["reasons", 0, "text"] },
        { document: wordy, path: ["points", 0, "text"] },
        { ...of(acronym), path: ["summary"], start: 22, end: 26 },
      ],
      good: [
        { document: exampleFeedback() },
        of(
          "Your answer named the Multi-Agency Safeguarding Hub (MASH). You said what the MASH does.",
        ),
        of("You gave the date of the review. You said who was told, and why the plan had changed."),
        of("Your CV set out your work in the UK and for the NHS in good order."),
      ],
    };
  },
});
