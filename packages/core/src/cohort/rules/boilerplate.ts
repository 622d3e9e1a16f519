import { shinglesOf, similarity } from "../../rules/measure/shingles";
import type { CohortRecord } from "../dataset";
import { defineCohortRule } from "../define";
import { exampleCohort, told } from "../example-dataset";

/** From this similarity on two paragraphs are the same one. */
const sameFrom = 0.8;
/** Fewer shingles are a set phrase, which may be the same for everybody. */
const fewestShingles = 8;
/** From so many candidates on it is one paragraph sent to many. */
const fewestCandidates = 3;

interface Paragraph {
  readonly record: number;
  readonly index: number;
  readonly shingles: readonly number[];
}

const paragraphsOf = (records: readonly CohortRecord[]): readonly Paragraph[] =>
  records.flatMap(({ feedback }, record) =>
    (feedback?.paragraphs ?? [])
      .map((shingles, index) => ({ record, index, shingles }))
      .filter(({ shingles }) => shingles.length >= fewestShingles),
  );

/** Puts paragraphs that are word for word the same together, so that forty copies are compared once. */
function copies(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const same = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const key = [...paragraph.shingles].sort((a, b) => a - b).join(" ");
    const list = same.get(key);
    if (list) list.push(paragraph);
    else same.set(key, [paragraph]);
  }
  return [...same.values()];
}

/** For each set of copies the candidates who got it or nearly it. Only sets with a shingle in common are compared. */
function readersOf(sets: readonly (readonly Paragraph[])[]): readonly ReadonlySet<number>[] {
  const holders = new Map<number, number[]>();
  const shinglesAt = (set: number) => sets[set]?.[0]?.shingles ?? [];
  const readers = sets.map((set) => new Set(set.map(({ record }) => record)));
  const own = readers.map((records) => [...records]);
  for (const [index] of sets.entries()) {
    const near = new Set<number>();
    for (const shingle of shinglesAt(index)) {
      const others = holders.get(shingle) ?? [];
      for (const other of others) near.add(other);
      holders.set(shingle, [...others, index]);
    }
    for (const other of near) {
      if (similarity(shinglesAt(index), shinglesAt(other)) <= sameFrom) continue;
      for (const record of own[other] ?? []) readers[index]?.add(record);
      for (const record of own[index] ?? []) readers[other]?.add(record);
    }
  }
  return readers;
}

/** One paragraph sent to many candidates. */
export const boilerplate = defineCohortRule({
  id: "cohort/boilerplate",
  severity: "warn",
  summary: "Nearly the same paragraph in the feedback of three candidates or more",
  message:
    "May be read as feedback that nobody wrote for the reader, because nearly the same paragraph went to other candidates.",
  rationale:
    "Candidates compare notes. A paragraph that fits forty people describes none of them. Set phrases of a dozen words, such as openings and closings, are not compared.",
  suggestion:
    "Write the part with the evidence for each candidate: the question, and what was said in answer.",
  sources: ["CANDE", "ABC"],
  *check({ records }) {
    const sets = copies(paragraphsOf(records));
    const readers = readersOf(sets);
    for (const [index, set] of sets.entries()) {
      const count = readers[index]?.size ?? 0;
      if (count < fewestCandidates) continue;
      for (const { record, index: paragraph } of set) {
        yield {
          path: ["records", record, "feedback", "paragraphs", paragraph],
          message: `May be read as feedback that nobody wrote for the reader, because nearly the same paragraph went to ${count} candidates; look at what was seen in each case.`,
        };
      }
    }
  },
  examples() {
    const text =
      "You showed a good understanding of the post and of our service, and we looked for more depth in your examples of leading a team through change.";
    const nearly = text.replace("Your", "your").replace("leading a team", "leading a group");
    const other =
      "In question four you described the meeting calendar, and the scenario asked what you would do about a plan that drifts for two months.";
    const of = (...letters: readonly (readonly string[])[]) => ({
      dataset: exampleCohort(
        letters.map((texts) =>
          told("women", { paragraphs: texts.map((one) => [...shinglesOf(one)]) }),
        ),
      ),
    });
    const path = (record: number, paragraph: number) => [
      "records",
      record,
      "feedback",
      "paragraphs",
      paragraph,
    ];
    const long = `${text} ${other}`;
    return {
      bad: [
        { ...of([text], [text], [text]), path: path(0, 0) },
        { ...of([other, text], [text], [text]), path: path(0, 1) },
        { ...of([long], [long], [long.replace("two months", "two weeks")]), path: path(2, 0) },
        { ...of([text], [text], [text], [text], [other]), path: path(3, 0) },
      ],
      good: [
        of([text], [text], [other]),
        of([text], [nearly.split(" ").reverse().join(" ")], [other]),
        of(...Array.from({ length: 5 }, () => ["Thank you for the time that you gave us."])),
        of([text, text, text], [other]),
      ],
    };
  },
});
