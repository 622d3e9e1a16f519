import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback } from "../example-documents";

/** So many strengths, then so many points to develop. */
function mixed(strengths: number, development: number) {
  const [strength, develop] = exampleFeedback().points;
  return [
    ...Array.from({ length: strengths }, () => strength),
    ...Array.from({ length: development }, () => develop),
  ].filter((point) => point !== undefined);
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
        { document: exampleFeedback({ points: mixed(1, 5) }), path: ["points", 0] },
        { document: exampleFeedback({ points: mixed(2, 7) }), path: ["points", 0] },
        {
          document: exampleFeedback({ points: [...exampleFeedback().points].reverse() }),
          path: ["points", 0],
        },
        { document: exampleFeedback({ points: mixed(1, 4) }), path: ["points", 0] },
      ],
      good: [
        { document: exampleFeedback({ points: mixed(1, 3) }) },
        { document: exampleFeedback({ points: mixed(2, 3) }) },
        { document: exampleFeedback() },
        { document: exampleFeedback({ stageReached: "finalist" }) },
      ],
    };
  },
});
