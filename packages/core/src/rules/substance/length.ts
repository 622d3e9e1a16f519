import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback } from "../example-documents";
import { countWords } from "../measure/words";

/** Fewest and most words, by stage reached. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  screened: [25, 90],
  interviewed: [60, 350],
  finalist: [60, 450],
};

/** Two points in a few words each. */
function brief() {
  return exampleFeedback().points.map((point) => ({
    ...point,
    text: "The supervision answer had one clear example of challenge.",
    evidence: "Question 4.",
  }));
}

const short = <P extends { text: string; evidence?: string | undefined }>(point: P): P => ({
  ...point,
  text: "You named both duties in your application.",
  evidence: "Page 2.",
});

/** Feedback after a first reading. */
function screened(changes: Parameters<typeof exampleFeedback>[0] = {}) {
  const { interviewedAt: _, ...document } = exampleFeedback({ stageReached: "screened" });
  return { ...document, ...changes };
}

/** A note to somebody whose application was not looked at in depth: no range. */
function applied() {
  const { interviewedAt: _, ...document } = exampleFeedback({
    stageReached: "applied",
    points: brief(),
  });
  return document;
}

/** Feedback that is too short or too long for the stage. */
export const length = defineDocumentRule({
  id: "substance/length",
  severity: "info",
  locales: ["*"],
  summary: "Fewer or more words than the stage calls for",
  message:
    "May be read as either careless or overwhelming, because its length does not match how far the candidate came.",
  rationale:
    "The later the stage, the more information is due; a whole essay after a first reading is as odd as one line after a final. The ranges are a house default.",
  suggestion:
    "Aim for 25 to 90 words after screening, 60 to 350 after an interview and 90 to 450 after a final.",
  sources: ["ABC"],
  kinds: ["candidate-feedback"],
  *check(document, context): Generator<DocumentHit> {
    const range = ranges[document.stageReached];
    const words = context.texts.reduce((sum, { text }) => sum + countWords(text), 0);
    if (range && (words < range[0] || words > range[1])) yield { path: ["points"] };
  },
  examples() {
    return {
      bad: [
        {
          document: screened({
            summary: Array.from({ length: 91 }, () => "You gave a clear answer.").join(" "),
          }),
          path: ["points"],
        },
        {
          document: screened({ points: exampleFeedback().points.slice(0, 1).map(short) }),
          path: ["points"],
        },
        { document: exampleFeedback({ points: brief() }), path: ["points"] },
        {
          document: exampleFeedback({ stageReached: "finalist", points: brief() }),
          path: ["points"],
        },
      ],
      good: [
        { document: screened() },
        { document: exampleFeedback({ stageReached: "finalist" }) },
        { document: exampleFeedback() },
        { document: applied() },
      ],
    };
  },
});
