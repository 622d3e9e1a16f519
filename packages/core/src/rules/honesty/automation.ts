import { type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleFeedback, exampleOutcome } from "../example-documents";
import { firstPhrase, isEnglish, type Phrase } from "../measure/english";

type Letter = CheckableDocument<"candidate-feedback" | "outcome-notice">;

/** Words that say that software took part. */
const disclosure: readonly Phrase[] = [
  {
    words: ["automat"],
    pattern: /\bautomat(?:ed|ic|ically|ion)\b/i,
  },
  {
    words: ["software", "algorithm", "computer", "artificial intelligence", "machine learning"],
    pattern:
      /\b(?:software|an algorithm|algorithmic|a computer|artificial intelligence|machine learning)\b/i,
  },
  {
    words: ["ai"],
    pattern: /\bAI\b/,
  },
];

/** Whether the candidate was told: in the letter's own words, or by a notice. */
function isTold(letter: Letter, texts: readonly { readonly text: string }[]): boolean {
  if (letter.automation?.noticeUrl !== undefined) return true;
  return isEnglish(letter) && texts.some(({ text }) => firstPhrase(text, disclosure) !== undefined);
}

/** Software that took part in the decision and is not mentioned. */
export const automation = defineDocumentRule({
  id: "honesty/automation",
  severity: "warn",
  locales: ["*"],
  summary: "Software took part in the decision, and the candidate is not told or has nobody to ask",
  message:
    "May be read as hiding how the decision was made, because software took part in it and neither this letter nor a notice says so.",
  rationale:
    "British and European law, Ontario, Illinois and New York City ask for a notice when software scores or sorts candidates. Where nobody looked before the decision, there also has to be a person who looks at it again when asked.",
  suggestion:
    "Say in one sentence what the software did, and who looks at the decision again; or give the address of the notice that the candidate had.",
  sources: ["ADM", "AIACT", "NYC144", "IL", "ON"],
  kinds: ["candidate-feedback", "outcome-notice"],
  *check(document, { texts }): Generator<DocumentHit> {
    const { automation: used } = document;
    if (!used || used.use === "none") return;
    const solely = used.use === "solely" && { severity: "error" as const };
    if (!isTold(document, texts)) yield { path: ["automation"], ...solely };
    if (used.use === "solely" && used.reviewer === undefined) {
      yield {
        path: ["automation", "use"],
        ...solely,
        message:
          "May be read as a decision that nobody answers for, because no person took it and none is named who looks at it again.",
      };
    }
  },
  examples() {
    const assisted = { use: "assisted" } as const;
    const solely = { use: "solely" } as const;
    const noticeUrl = "https://example.org/how-we-select";
    const reviewer = "Ruth Adeyemi";
    const said = {
      summary:
        "The first round of the written task was scored by software, and then by two people.",
    };
    return {
      bad: [
        { document: exampleOutcome({ automation: assisted }), path: ["automation"] },
        { document: exampleFeedback({ automation: assisted }), path: ["automation"] },
        { document: exampleOutcome({ automation: { ...solely, reviewer } }), path: ["automation"] },
        {
          document: exampleOutcome({ automation: { ...solely, noticeUrl } }),
          path: ["automation", "use"],
        },
      ],
      good: [
        { document: exampleOutcome({ automation: { use: "none" } }) },
        { document: exampleFeedback({ automation: assisted, ...said }) },
        { document: exampleOutcome({ automation: { ...assisted, noticeUrl } }) },
        { document: exampleOutcome({ automation: { ...solely, noticeUrl, reviewer } }) },
      ],
    };
  },
});
