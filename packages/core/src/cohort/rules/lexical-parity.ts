import type { CohortFeedback, CohortRecord } from "../dataset";
import { defineCohortRule } from "../define";
import { exampleCohort, times, told } from "../example-dataset";
import { groupsByAttribute } from "../groups";
import { compareRates, fisherExact, holm, type Selection } from "../statistics";
import { outOf, pValue } from "../wording";

/** A difference that chance would give less often than this is reported. */
const level = 0.05;

/** Whether a rule about words on the personality found something in the feedback. */
const hasCodedWords = ({ findings = {} }: CohortFeedback): boolean =>
  Object.entries(findings).some(([rule, count]) => count > 0 && rule.startsWith("coded/"));

const wasRead = ({ feedback }: CohortRecord): boolean => feedback?.findings !== undefined;

const share = (records: readonly CohortRecord[]): Selection => ({
  n: records.length,
  selected: records.filter(({ feedback }) => feedback && hasCodedWords(feedback)).length,
});

function difference(own: Selection, rest: Selection): number {
  if (compareRates(own, rest) <= 0) return 1;
  return fisherExact([
    [own.selected, own.n - own.selected],
    [rest.selected, rest.n - rest.selected],
  ]);
}

/** Words about the personality that fall on one group more than on the others. */
export const lexicalParity = defineCohortRule({
  id: "cohort/lexical-parity",
  severity: "info",
  summary: "Words about the personality more often in the feedback of one group",
  message:
    "May be read as judging the person in one group and the work in the others, because words about the personality are more frequent there.",
  rationale:
    "Lists of words about the personality, faint praise and doubt were found to differ between groups of letters, and say nothing about a single one. This is the only place where they are compared.",
  suggestion:
    "Look at the findings of the group `coded` in these texts, and replace them by what was done and seen.",
  sources: ["MAD09", "MAD18", "SNY", "TEXTIO"],
  *check(dataset, { smallestGroup }) {
    for (const groups of groupsByAttribute(dataset, wasRead)) {
      const large = groups.filter(({ records }) => records.length >= smallestGroup);
      if (large.length < 2) continue;
      const pairs = large.map((group) => {
        const rest = large.filter((other) => other !== group).flatMap(({ records }) => records);
        return { group, own: share(group.records), rest: share(rest) };
      });
      const adjusted = holm(pairs.map(({ own, rest }) => difference(own, rest)));
      for (const [index, { group, own, rest }] of pairs.entries()) {
        const p = adjusted[index] as number;
        if (p >= level) continue;
        yield {
          path: group.path,
          message: `Words about the personality are more frequent in the feedback to \`${group.id}\` (${outOf(own)}) than in that to the others (${outOf(rest)}; Fisher ${pValue(p)} after Holm); this may be read as judging the person there and the work elsewhere; look at these texts.`,
        };
      }
    }
  },
  examples() {
    const women = ["attributes", 0, "groups", 0];
    const coded = { findings: { "coded/personality": 1 } };
    const clean = { findings: {} };
    const of = (womenWith: number, menWith: number, each = 20) => ({
      dataset: exampleCohort([
        ...times(womenWith, told("women", coded)),
        ...times(each - womenWith, told("women", clean)),
        ...times(menWith, told("men", coded)),
        ...times(each - menWith, told("men", clean)),
      ]),
    });
    return {
      bad: [
        { ...of(12, 2), path: women },
        { ...of(20, 5), path: women },
        { ...of(9, 0), path: women },
        { ...of(10, 0, 10), path: women },
      ],
      good: [of(5, 5), of(6, 3), of(0, 0), of(9, 0, 9)],
    };
  },
});
