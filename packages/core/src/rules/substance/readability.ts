import { type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleFeedback, exampleOutcome } from "../example-documents";
import { acronymsOf } from "../measure/acronyms";
import { isEnglish } from "../measure/english";
import { automatedReadability, lix, textCounts } from "../measure/readability";

type Letter = CheckableDocument<"candidate-feedback" | "outcome-notice">;

const mostWordsInSentence = 25;
const highestAri = 12;
/** German and other languages that write compounds as one word reach higher values with the same ease. */
const highestLix = { english: 55, other: 65 };
/** Fewer words have no stable index. */
const fewestWords = 30;

/** What makes a text hard, as the end of a sentence. */
function difficulty(text: string, english: boolean): string | undefined {
  const counts = textCounts(text);
  if (counts.sentences > 0 && counts.words / counts.sentences > mostWordsInSentence)
    return `its sentences have more than ${mostWordsInSentence} words on average`;
  if (counts.words < fewestWords) return undefined;
  if (english && automatedReadability(counts) > highestAri)
    return `it asks for more than ${highestAri} years of schooling`;
  if (lix(counts) > (english ? highestLix.english : highestLix.other))
    return "it has many long words";
  return undefined;
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
    const english = isEnglish(document);
    for (const { path, text } of texts) {
      const why = difficulty(text, english);
      if (why) yield { path, message: `May be read with difficulty, because ${why}.` };
    }
    if (!english) return;
    const whole = [known(document), ...texts.map(({ text }) => text)].join("\n");
    const seen = new Set<string>();
    for (const { path, text } of texts) {
      for (const { letters, start, end } of acronymsOf(text, whole, known(document))) {
        if (seen.has(letters)) continue;
        seen.add(letters);
        yield {
          path,
          start,
          end,
          message:
            "May be read without being understood, because a short form is nowhere written out.",
        };
      }
    }
  },
  examples() {
    const of = (summary: string) => ({ document: exampleFeedback({ summary }) });
    const long =
      "You explained at some length how the team that you lead meets each week to talk about its cases and how the notes of these meetings are kept and then shared with all those who need to see them.";
    const hard =
      "Notwithstanding considerable organisational familiarity, operational prioritisation remained insufficiently differentiated. Comprehensive stakeholder consultation arrangements demonstrated responsiveness. Contemporaneous documentation requirements necessitated substantially strengthened accountability. Proportionate implementation considerations warranted comprehensive clarification throughout subsequent deliberations. Collaborative responsibilities remained unarticulated.";
    const path = ["summary"];
    const acronym = "Your answer named the MASH and what it does with a referral.";
    return {
      bad: [
        { ...of(long), path },
        { ...of(hard), path },
        { ...of(acronym), path, start: 22, end: 26 },
        {
          document: exampleOutcome({ reasons: [{ code: "other", text: long }] }),
          path: ["reasons", 0, "text"],
        },
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
