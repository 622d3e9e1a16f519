import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback, exampleOutcome, exampleWithdrawal } from "../example-documents";

/**
 * Greetings in the languages of the messages. A single word counts only with another after it: Dear and Hallo are also
 * surnames, and عزيز and تحية are also given names, so that those count only in the forms that greet.
 */
const oneWord =
  "dear|hi|hello|hey|greetings|hallo|liebe|lieber|werte|werter|szanowny|szanowna|szanowni|drogi|droga|drodzy|cześć|witam|witaj|bonjour|عزيزي|عزيزتي|أعزائي|مرحبا|مرحبًا|أهلا|أهلًا";
const moreWords =
  "good (?:morning|afternoon|evening|day)|to whom it may concern|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|grüß gott|dzień dobry|dobry wieczór|السلام عليكم|تحية (?:طيبة|إلى)|تحياتي";

const greets = new RegExp(
  `^(?:(?:${oneWord})[^\\p{L}\\p{M}]+\\p{L}|(?:${moreWords})(?![\\p{L}\\p{M}]))`,
  "iu",
);
const ends = /[,:!،٫！，：]$/u;

/** An address that brings its own greeting. */
export const salutation = defineDocumentRule({
  id: "address/salutation",
  severity: "warn",
  locales: ["*"],
  summary: "A greeting, its comma or a placeholder in what only names the reader",
  message:
    "May be read as a letter from a machine, because the greeting is added to this name and would then stand twice or end twice.",
  rationale:
    "The message brings its greeting word and its comma in the language of the letter. “Dear Dear Samira,,” is the first line that the reader sees.",
  suggestion: "Give only the name as the letter should have it: “Samira”, “Dr Taylor”.",
  sources: ["DFE", "CORT"],
  kinds: ["candidate-feedback", "outcome-notice", "withdrawal-notice", "acknowledgement"],
  *check(document): Generator<DocumentHit> {
    const address = document.candidate.addressAs.normalize("NFC").trim();
    if (greets.test(address) || ends.test(address) || address.includes("{{")) {
      yield { path: ["candidate", "addressAs"] };
    }
  },
  examples() {
    const called = (addressAs: string) => ({
      candidate: { name: "Samira Taylor", addressAs, locale: "en-GB" },
    });
    const path = ["candidate", "addressAs"];
    return {
      bad: [
        { document: exampleFeedback(called("Dear Samira")), path },
        { document: exampleOutcome(called("Samira,")), path },
        { document: exampleWithdrawal(called("{{first_name}}")), path },
        { document: exampleOutcome(called("Sehr geehrte Frau Taylor")), path },
        { document: exampleFeedback(called("Szanowna Pani Samiro")), path },
        { document: exampleWithdrawal(called("عزيزتي سميرة")), path },
      ],
      good: [
        { document: exampleFeedback() },
        { document: exampleOutcome(called("Dr Taylor")) },
        { document: exampleOutcome(called("Mr Dear")) },
        { document: exampleWithdrawal(called("Hira")) },
        { document: exampleFeedback(called("عزيزة")) },
        { document: exampleFeedback(called("J.")) },
      ],
    };
  },
});
