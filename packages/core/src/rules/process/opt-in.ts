import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback } from "../example-documents";

/** From so many points to develop on feedback is more than a reason. */
const detailed = 2;

/** The usual strength and so many points to develop. */
function developing(count: number) {
  const [strength, develop] = exampleFeedback().points;
  return [strength, ...Array.from({ length: count }, () => develop)].filter(
    (point) => point !== undefined,
  );
}

/** Detailed criticism that nobody asked for. */
export const optIn = defineDocumentRule({
  id: "process/opt-in",
  severity: "info",
  locales: ["*"],
  summary: "Detailed feedback that the candidate did not ask for",
  message:
    "May be read as more than the reader wanted, because several points to develop come with the refusal and nothing says that they were asked for.",
  rationale:
    "Detailed criticism together with a refusal lowered well-being in experiments; an offer does not. Whoever asks, or has been promised it, gets all of it.",
  suggestion:
    "Send the decision with one reason and offer the detail. Or set `requested` when the candidate asked, or when your policy promises it.",
  sources: ["SCHI", "NSW"],
  kinds: ["candidate-feedback"],
  *check(document): Generator<DocumentHit> {
    if (document.requested === true) return;
    const count = document.points.filter(({ type }) => type === "development").length;
    if (count >= detailed) yield { path: ["points"] };
  },
  examples() {
    const of = (count: number, changes: Parameters<typeof exampleFeedback>[0] = {}) => ({
      document: exampleFeedback({ points: developing(count), ...changes }),
    });
    const path = ["points"];
    return {
      bad: [
        { ...of(2), path },
        { ...of(3), path },
        { ...of(2, { requested: false }), path },
        { ...of(2, { stageReached: "finalist" }), path },
      ],
      good: [
        of(1),
        of(2, { requested: true }),
        of(3, { requested: true }),
        of(1, { requested: false }),
      ],
    };
  },
});
