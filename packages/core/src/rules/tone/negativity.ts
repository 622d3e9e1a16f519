import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback } from "../example-documents";

/** One strength and four points to develop. */
function piled() {
  const [strength, develop] = exampleFeedback().points;
  return [strength, develop, develop, develop, develop].filter((point) => point !== undefined);
}

/** Criticism that comes first or far outweighs the rest. */
export const negativity = defineDocumentRule({
  id: "tone/negativity",
  severity: "warn",
  locales: ["*"],
  summary: "The first point is criticism, or three times as much criticism as praise",
  message:
    "May be read as piling on, because the reader meets criticism first or far more of it than praise.",
  rationale: "A refusal with feedback lowers well-being; proportion is what keeps it usable.",
  suggestion: "Begin with a true, specific strength, and keep the points that would change most.",
  sources: ["SCHI", "NSW", "ABC"],
  kinds: ["candidate-feedback"],
  *check(document): Generator<DocumentHit> {
    const [first] = document.points;
    const strengths = document.points.filter((point) => point.type === "strength").length;
    const development = document.points.length - strengths;
    if (strengths === 0) return; // substance/unbalanced says so already
    if (first?.type === "development" || development > 3 * strengths) yield { path: ["points", 0] };
  },
  examples() {
    return {
      bad: [
        {
          document: exampleFeedback({ points: [...exampleFeedback().points].reverse() }),
          path: ["points", 0],
        },
        { document: exampleFeedback({ points: piled() }), path: ["points", 0] },
      ],
      good: [
        { document: exampleFeedback() },
        { document: exampleFeedback({ stageReached: "finalist" }) },
      ],
    };
  },
});
