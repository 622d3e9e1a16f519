import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback } from "../example-documents";

/** One strength after a first reading: nobody was met, so that one side is enough. */
function screened() {
  const { interviewedAt: _, ...document } = exampleFeedback({ stageReached: "screened" });
  return { ...document, points: document.points.slice(0, 1) };
}

/** Feedback after an interview that has only one side. */
export const unbalanced = defineDocumentRule({
  id: "substance/unbalanced",
  severity: "warn",
  locales: ["*"],
  summary: "No strength, or nothing to develop, after an interview",
  message:
    "May be read as a whole judgement of the person, because feedback after an interview has only one side.",
  rationale:
    "Public-service and legal-sector standards ask for both: what went well and how to improve. One side alone is either no help or no encouragement.",
  suggestion:
    "Add one true, specific strength with its evidence, or one point to develop with a next step.",
  sources: ["ABC", "NSW"],
  kinds: ["candidate-feedback"],
  *check(document): Generator<DocumentHit> {
    if (document.stageReached === "applied" || document.stageReached === "screened") return;
    const types = new Set(document.points.map((point) => point.type));
    if (types.size < 2) yield { path: ["points"] };
  },
  examples() {
    return {
      bad: [
        {
          document: exampleFeedback({
            stageReached: "finalist",
            points: exampleFeedback().points.slice(1),
          }),
          path: ["points"],
        },
        {
          document: exampleFeedback({
            points: [
              ...exampleFeedback().points.slice(0, 1),
              ...exampleFeedback().points.slice(0, 1),
            ],
          }),
          path: ["points"],
        },
        {
          document: exampleFeedback({ points: exampleFeedback().points.slice(0, 1) }),
          path: ["points"],
        },
        {
          document: exampleFeedback({ points: exampleFeedback().points.slice(1) }),
          path: ["points"],
        },
      ],
      good: [
        {
          document: exampleFeedback({
            points: [...exampleFeedback().points.slice(0, 1), ...exampleFeedback().points],
          }),
        },
        { document: screened() },
        { document: exampleFeedback() },
        { document: exampleFeedback({ stageReached: "finalist" }) },
      ],
    };
  },
});
