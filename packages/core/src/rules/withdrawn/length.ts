import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleWithdrawal } from "../example-documents";
import { countWords } from "../measure/words";

/** Most words of the whole body, by stage reached. */
const mostWords: Readonly<Record<string, number>> = {
  applied: 60,
  screened: 80,
  interviewed: 120,
  finalist: 150,
};

type Stage = ReturnType<typeof exampleWithdrawal>["stageReached"];

/** A notice with a public note of so many words. */
function noted(words: number, stageReached: Stage) {
  return exampleWithdrawal({
    stageReached,
    reasonPublicNote: `${Array.from({ length: words }, () => "change").join(" ")}.`,
    publicUrl: "https://example.org/news/1",
    approvedBy: "Head of Communications",
  });
}

/** A public note that makes a withdrawal notice too long. */
export const length = defineDocumentRule({
  id: "withdrawn/length",
  severity: "warn",
  locales: ["*"],
  summary: "More words of one's own than the stage allows",
  message:
    "May be read as making excuses, because the note is longer than a notice at this stage should be in all.",
  rationale:
    "The notice is one or two polite sentences that grow with the stage. A long note invites questions that cannot be answered.",
  suggestion:
    "Keep the public note to one sentence, and give the address where the rest is public.",
  sources: ["ABC", "BACK"],
  kinds: ["withdrawal-notice"],
  *check(document): Generator<DocumentHit> {
    const most = mostWords[document.stageReached];
    const words = countWords(document.reasonPublicNote ?? "");
    if (most !== undefined && words > most) yield { path: ["reasonPublicNote"] };
  },
  examples() {
    return {
      bad: [
        { document: noted(81, "screened"), path: ["reasonPublicNote"] },
        { document: noted(121, "interviewed"), path: ["reasonPublicNote"] },
        { document: noted(61, "applied"), path: ["reasonPublicNote"] },
        { document: noted(151, "finalist"), path: ["reasonPublicNote"] },
      ],
      good: [
        { document: noted(60, "interviewed") },
        { document: noted(150, "finalist") },
        { document: exampleWithdrawal() },
        { document: noted(20, "interviewed") },
      ],
    };
  },
});
