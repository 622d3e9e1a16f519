import type { Path } from "../../finding";
import { type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleFeedback } from "../example-documents";
import { exampleJob } from "../measure/example-job";
import { exampleScorecard } from "../measure/example-scorecard";

type Document = CheckableDocument<"candidate-feedback" | "outcome-notice" | "scorecard" | "job">;

/** What monitoring forms ask, as a whole label. */
const names =
  "age|age (?:band|group|range)|birth date|date of birth|dob|disability|disabled|disability status|ethnicity|ethnic (?:origin|group|background)|gender|gender identity|gender reassignment|marital status|nationality|national identity|race|religion|religion or belief|religion and belief|belief|sex|sex at birth|sexual orientation|pregnancy|pregnancy and maternity|veteran status|protected veteran|equality monitoring|equal opportunities|diversity (?:data|monitoring)|demographics";

const label = new RegExp(`^(?:${names})$`, "i");

/** A question that asks for such an answer. */
const question = new RegExp(
  `^(?:what (?:is|are)|how would you describe|please (?:state|give|select|confirm)|do you have a|do you consider yourself(?: to (?:be|have a))?|are you)(?: your| the candidate's)? (?:${names})$`,
  "i",
);

const plain = (text: string): string =>
  text
    .replace(/\u2019/g, "'")
    .replace(/[^\p{L}']+/gu, " ")
    .trim();

/** How every such question begins: the long expression is made only for what begins so. */
const opening = /^(?:what|how|please|do|are)\b/i;

function asks(text: string): boolean {
  const words = plain(text);
  return label.test(words) || (opening.test(words) && question.test(words));
}

/** Where a document has labels, questions and headings. */
function labelled(document: Document): readonly (readonly [Path, string | undefined])[] {
  if (document.kind === "scorecard") {
    return [
      ...document.criteria.map((one, index) => [["criteria", index, "label"], one.label] as const),
      ...document.answers.map(
        (one, index) => [["answers", index, "question"], one.question] as const,
      ),
      ...document.notes.map((one, index) => [["notes", index, "label"], one.label] as const),
    ];
  }
  if (document.kind === "job")
    return (document.criteria ?? []).map((one, index) => [["criteria", index, "label"], one.label]);
  return (document.role.criteria ?? []).map((one, index) => [
    ["role", "criteria", index, "label"],
    one.label,
  ]);
}

/** A monitoring answer where somebody who decides or writes can see it. */
export const monitoringLeak = defineDocumentRule({
  id: "privacy/monitoring-leak",
  severity: "error",
  locales: ["*"],
  summary: "An equality-monitoring question among criteria, scores or notes",
  message:
    "May be read as a protected ground that took part in the decision, because an equality-monitoring question stands where those who decide can see the answer.",
  rationale:
    "Monitoring answers are kept apart from everybody who decides or writes. A document that has such a key is refused before any rule runs; this rule finds what a form brings in under another name: a criterion, a question or a heading called “Ethnicity”. The only place for the answers is the data of a cohort, under a pseudonymous key.",
  suggestion:
    "Take it out of the form and delete the answers there. Join monitoring answers with decisions only in the cohort report.",
  sources: ["ICO-DATA", "UGESP"],
  suppressible: false,
  kinds: ["candidate-feedback", "outcome-notice", "scorecard", "job"],
  *check(document): Generator<DocumentHit> {
    for (const [path, text] of labelled(document))
      if (text !== undefined && asks(text)) yield { path };
  },
  examples() {
    const card = exampleScorecard({ supervision: 1 });
    const answered = (question: string) => ({
      document: { ...card, answers: [{ question, answer: "Not stated on the form." }] },
    });
    const criteria = (text: string) => [{ id: "c-9", label: text }];
    return {
      bad: [
        { ...answered("What is your ethnic origin?"), path: ["answers", 0, "question"] },
        { ...answered("Date of birth"), path: ["answers", 0, "question"] },
        {
          document: {
            ...card,
            criteria: [...card.criteria, { criterionId: "c-9", label: "Gender identity" }],
          },
          path: ["criteria", 1, "label"],
        },
        {
          document: exampleJob({ criteria: criteria("Disability") }),
          path: ["criteria", 0, "label"],
        },
        {
          document: exampleFeedback({
            role: { title: "Team Manager", criteria: criteria("Sexual Orientation") },
            points: exampleFeedback().points.map((point) => ({ ...point, criterionId: "c-9" })),
          }),
          path: ["role", "criteria", 0, "label"],
        },
      ],
      good: [
        { document: card },
        answered("How would you work with families of another religion?"),
        { document: exampleJob({ criteria: criteria("Disability services") }) },
        { document: exampleJob({ criteria: criteria("Equality, diversity and inclusion") }) },
        { document: exampleFeedback() },
      ],
    };
  },
});
