import { type Checker, describeIssue, validateDocument, worldOf } from "@fairwell/core";
import { type Problem, problemOfFinding, problemOfIssue, type Unplaced } from "../../check/problem";
import type { DocumentReport } from "../../check/report";
import { exampleDocument, examples, wordsTag } from "../examples/examples";
import type { Subject } from "./subject";

/** Examples stand in no file, so that their problems have no place in one. */
const unplaced = ({ words: _, weighedWords: __, points: ___, ...problem }: Unplaced): Problem =>
  problem;

function check(value: unknown, checker: Checker, today: string): DocumentReport {
  const result = validateDocument(value);
  if (!result.ok) {
    const problems = result.issues.map((issue) => unplaced(problemOfIssue(issue, describeIssue)));
    return { problems, suppressed: [], notChecked: [] };
  }
  const { document } = result;
  const { findings, suppressed, notChecked } = checker.check(document, { today });
  return {
    kind: document.kind,
    id: document.id,
    world: worldOf(document.kind),
    document,
    problems: findings.map((finding) => unplaced(problemOfFinding(finding))),
    suppressed,
    notChecked,
  };
}

/** The examples that come with the command: a subject each, in the words of every language. */
export function subjectsFromExamples(checker: Checker, today: string): Subject[] {
  return examples.map((example): Subject => {
    const known = new Map<string, DocumentReport>();
    return {
      key: example.key,
      title: example.title,
      text: "",
      ambiguous: false,
      reportIn(tag) {
        const words = wordsTag(tag);
        const report = known.get(words) ?? check(exampleDocument(example, words), checker, today);
        known.set(words, report);
        return report;
      },
    };
  });
}
