import { type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleFeedback, exampleOutcome } from "../example-documents";
import { exampleScorecard } from "../measure/example-scorecard";
import { copiedRun, shinglesOf } from "../measure/shingles";

type Scorecard = CheckableDocument<"scorecard">;

/** Words in a row that chance does not repeat. */
const fewestWords = 9;

/** Shingles of what interviewers wrote for each other. What they noted as evidence of a criterion may be passed on. */
function noteShingles(cards: readonly Scorecard[]): ReadonlySet<number> {
  const texts = cards.flatMap(({ notes, answers }) => [
    ...notes.map(({ text }) => text),
    ...answers.map(({ answer }) => answer),
  ]);
  return new Set(texts.flatMap((text) => shinglesOf(text)));
}

/** An interview note that was pasted into a letter. */
export const copiedNote = defineDocumentRule({
  id: "privacy/copied-note",
  severity: "warn",
  locales: ["*"],
  summary: "Nine words in a row or more from an interviewer's notes",
  message:
    "May be read as a private note that slipped out, because these words stand in an interviewer's notes in the same order.",
  rationale:
    "Notes are written for colleagues, in haste and in the third person, and often hold more than the decision needs. Internal remarks that were forwarded to a candidate are a known case. The finding points at the words in the letter and never repeats the note.",
  suggestion:
    "Write the point anew to the reader: the criterion, what was observed, what would have been stronger.",
  sources: ["PM", "GDPR"],
  kinds: ["candidate-feedback", "outcome-notice"],
  *check(_, { texts, scorecards }): Generator<DocumentHit> {
    const notes = noteShingles(scorecards);
    if (notes.size === 0) return;
    for (const { path, text } of texts) {
      const run = copiedRun(text, notes, fewestWords);
      if (run) yield { path, ...run };
    }
  },
  examples() {
    const note = "described the meeting calendar twice and did not get to the plan that drifts";
    const card = (text: string): Scorecard => ({
      ...exampleScorecard({ supervision: -1, thresholds: 1 }),
      notes: [{ text, visibility: "hiring_team" }],
    });
    const answered: Scorecard = {
      ...exampleScorecard({ supervision: -1, thresholds: 1 }),
      answers: [{ question: "Key points", answer: `Q4: ${note}.` }],
    };
    const told = (text: string) => exampleFeedback({ summary: text });
    const at = (text: string, quote: string) => ({
      document: told(text),
      path: ["summary"],
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
    });
    const capital = `${note.charAt(0).toUpperCase()}${note.slice(1)}`;
    return {
      bad: [
        { ...at(`In question 4 you ${note}.`, note), scorecards: [card(`Q4 ${note}`)] },
        { ...at(`${capital}.`, capital), scorecards: [card(note)] },
        { ...at(`You ${note}, as we said.`, note), scorecards: [answered] },
        {
          document: exampleOutcome({ reasons: [{ code: "other", text: `You ${note}.` }] }),
          scorecards: [card(`Rather flat. ${note}. See the other sheet.`)],
          path: ["reasons", 0, "text"],
          start: 4,
          end: 4 + note.length,
        },
      ],
      good: [
        { document: told(`In question 4 you ${note}.`) },
        {
          document: told("In question 4 you described the meeting calendar."),
          scorecards: [card(note)],
        },
        { document: exampleFeedback(), scorecards: [card(note)] },
        { document: exampleOutcome(), scorecards: [answered] },
      ],
    };
  },
});
