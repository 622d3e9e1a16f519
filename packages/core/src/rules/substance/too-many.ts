import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback } from "../example-documents";

const mostToDevelop = 3;
const mostPoints = 5;

/** So many strengths, and so many points to develop. */
function many(strengths: number, development: number) {
  const [strength, develop] = exampleFeedback().points;
  return [
    ...Array.from({ length: strengths }, () => strength),
    ...Array.from({ length: development }, () => develop),
  ].filter((point) => point !== undefined);
}

/** More points than anybody can use. */
export const tooMany = defineDocumentRule({
  id: "substance/too-many",
  severity: "info",
  locales: ["*"],
  summary: "More than three points to develop, or five in all",
  message:
    "May be read as a list of faults, because more than a few points cannot be taken in at once.",
  rationale: "Each further point weighs on the reader and dilutes the ones that matter.",
  suggestion:
    "Keep the two or three points that would change most, and offer to talk about the rest.",
  sources: ["SCHI", "FIT"],
  kinds: ["candidate-feedback"],
  *check(document): Generator<DocumentHit> {
    const development = document.points.filter((point) => point.type === "development").length;
    if (development > mostToDevelop || document.points.length > mostPoints) {
      yield { path: ["points"] };
    }
  },
  examples() {
    return {
      bad: [
        { document: exampleFeedback({ points: many(2, 5) }), path: ["points"] },
        { document: exampleFeedback({ points: many(5, 1) }), path: ["points"] },
        { document: exampleFeedback({ points: many(1, 4) }), path: ["points"] },
        { document: exampleFeedback({ points: many(4, 2) }), path: ["points"] },
      ],
      good: [
        { document: exampleFeedback({ points: many(4, 1) }) },
        { document: exampleFeedback({ points: many(1, 3) }) },
        { document: exampleFeedback() },
        { document: exampleFeedback({ points: many(2, 3) }) },
      ],
    };
  },
});
