import type { Finding, Path } from "../finding";
import type { DocumentHit, Rule } from "../rules/define";
import { secondLookMessage } from "../rules/review/second-look";
import type { SecondReader, SentenceJudgement } from "../second-look";
import { categories } from "../second-look/categories";

/**
 * Adds what the second reader marks, and lowers to `info` what it doubts. It has nothing to add to a sentence that a
 * rule already minds, and no doubt of a rule that nobody may accept away.
 */
export function withSecondReader(
  { threshold, doubt }: Pick<SecondReader, "threshold" | "doubt">,
  judgements: readonly SentenceJudgement[],
  findings: readonly Finding[],
  add: (hit: DocumentHit) => Finding,
  path: Path,
  rules: ReadonlyMap<string, Rule>,
): readonly Finding[] {
  const kept = findings.map((finding) => {
    const doubted =
      finding.severity !== "info" &&
      rules.get(finding.ruleId)?.suppressible !== false &&
      judgements.some((judgement) => judgement.odds < doubt && overlaps(judgement, finding));
    return doubted ? { ...finding, severity: "info" as const, doubted: true as const } : finding;
  });
  const loud = kept.filter(({ severity }) => severity !== "info");
  const marked = judgements
    .filter(({ odds }) => odds >= threshold)
    .filter((judgement) => !loud.some((finding) => overlaps(judgement, finding)));
  return [...kept, ...marked.map((judgement) => markOf(judgement, add, path))];
}

function markOf(
  { start, end, resembles, weighed }: SentenceJudgement,
  add: (hit: DocumentHit) => Finding,
  path: Path,
): Finding {
  const category = categories[resembles];
  return {
    ...add({ path, start, end, ...(category && { message: secondLookMessage(category.about) }) }),
    ...(category && {
      resembles: {
        category: resembles,
        group: category.group,
        ...(category.ground && { ground: category.ground }),
        words: weighed,
      },
    }),
  };
}

const overlaps = (sentence: SentenceJudgement, { start, end }: Finding): boolean =>
  start !== undefined && end !== undefined && start < sentence.end && end > sentence.start;
