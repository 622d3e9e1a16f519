import * as z from "zod";
import { FairwellError } from "../errors";
import { explainIssues } from "../model/explain-issue";
import { describeIssue } from "../model/parse";
import { Stage } from "../model/value/stage";
import { Id } from "../model/value/text";

const Count = z.int().min(0).max(10_000_000);

/** Unlinkable to a person without a list that is kept elsewhere. */
const Key = Id.refine((key) => !key.includes("@"), {
  error: "a pseudonymous key and not an e-mail address",
}).meta({ id: "CohortKey", description: "Pseudonymous key of one application." });

/** A monitoring question and the answers that count as groups. */
export const CohortAttribute = z
  .strictObject({
    id: Id.meta({ description: "The question.", examples: ["sex", "age-band"] }),
    groups: z
      .array(Id)
      .min(2)
      .max(60)
      .meta({ description: "The answers.", examples: [["women", "men"]] }),
  })
  .meta({ id: "CohortAttribute", description: "A monitoring question and its answers." });
export type CohortAttribute = z.infer<typeof CohortAttribute>;

/** What one interviewer made of one criterion. */
export const CohortRating = z
  .strictObject({
    interviewer: Id.meta({ description: "Pseudonymous." }),
    criterion: Id,
    level: z.number().min(-100).max(100).meta({ description: "Point of one scale for all." }),
  })
  .meta({ id: "CohortRating", description: "What one interviewer made of one criterion." });
export type CohortRating = z.infer<typeof CohortRating>;

/** Measures of the feedback that one candidate got; none of its words. `feedbackMeasures` makes them. */
export const CohortFeedback = z
  .strictObject({
    words: Count,
    evidence: Count.meta({ description: "Points that say what was seen." }),
    nextSteps: Count.meta({ description: "Points that say what to do." }),
    delayDays: Count.meta({ description: "Calendar days from the decision to the letter." }),
    findings: z
      .record(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/), Count)
      .optional()
      .meta({
        description: "How many findings each rule had.",
      }),
    paragraphs: z
      .array(z.array(z.int().min(0).max(0xffffffff)).max(4000))
      .max(60)
      .optional()
      .meta({ description: "The shingles of each paragraph, as numbers." }),
  })
  .meta({ id: "CohortFeedback", description: "Measures of the feedback that one candidate got." });
export type CohortFeedback = z.infer<typeof CohortFeedback>;

/** One application, without anything that names a person. */
export const CohortRecord = z
  .strictObject({
    key: Key,
    groups: z.record(Id, Id).optional().meta({
      description: "Answer to each monitoring question; left out where none was given.",
    }),
    stage: Stage,
    outcome: z.enum(["selected", "not_selected", "withdrew", "pending"]).meta({
      description: "selected, not_selected: decided by the employer; the others are not compared.",
    }),
    panel: Id.optional(),
    reason: Id.optional().meta({ description: "Code of the reason that was given." }),
    tieBreak: z.boolean().optional().meta({ description: "True when a tie-break was recorded." }),
    ratings: z.array(CohortRating).max(2000).optional(),
    feedback: CohortFeedback.optional(),
  })
  .meta({ id: "CohortRecord", description: "One application under a pseudonymous key." });
export type CohortRecord = z.infer<typeof CohortRecord>;

/** A table of numbers of people that is about to be published. */
export const PublishedTable = z
  .strictObject({
    cells: z
      .array(z.array(Count.nullable()).min(1).max(500))
      .min(1)
      .max(500)
      .meta({ description: "Row by row; null where a number is left out." }),
    rowTotals: z.array(Count.nullable()).max(500).optional(),
    columnTotals: z.array(Count.nullable()).max(500).optional(),
  })
  .meta({ id: "PublishedTable", description: "Numbers of people that are about to be published." });
export type PublishedTable = z.infer<typeof PublishedTable>;

/** Many applications together: the only place where monitoring answers meet decisions. */
export const CohortDataset = z
  .strictObject({
    schemaVersion: z.literal(1),
    attributes: z.array(CohortAttribute).max(40),
    criteria: z.array(Id).max(200),
    records: z.array(CohortRecord).max(200_000),
    published: z.array(PublishedTable).max(200).optional(),
  })
  .superRefine((dataset, context) => {
    const issue = (path: (string | number)[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    const groups = new Map(dataset.attributes.map(({ id, groups }) => [id, new Set(groups)]));
    if (groups.size < dataset.attributes.length)
      issue(["attributes"], "attributes with different ids");
    const criteria = new Set(dataset.criteria);
    const keys = new Set<string>();
    for (const [index, { key, groups: answers = {}, ratings = [] }] of dataset.records.entries()) {
      if (keys.has(key)) issue(["records", index, "key"], "a key that no record before it has");
      keys.add(key);
      for (const [attribute, group] of Object.entries(answers))
        if (!groups.get(attribute)?.has(group))
          issue(["records", index, "groups", attribute], "a group that is listed in attributes");
      for (const [place, { criterion }] of ratings.entries())
        if (!criteria.has(criterion))
          issue(
            ["records", index, "ratings", place, "criterion"],
            "an id that is listed in criteria",
          );
    }
  })
  .meta({
    id: "CohortDataset",
    title: "Cohort dataset",
    description: "Many applications under pseudonymous keys, with groups, outcomes and measures.",
  });
export type CohortDataset = z.infer<typeof CohortDataset>;

/**
 * Reads the data of a cohort.
 *
 * @throws FairwellError `invalid_document` with `issues`
 */
export function parseCohortDataset(input: unknown): CohortDataset {
  const result = CohortDataset.safeParse(input);
  if (result.success) return result.data;
  const issues = explainIssues(result.error.issues, input, CohortDataset);
  const first = issues[0] ? ` ${describeIssue(issues[0])}` : "";
  throw new FairwellError("invalid_document", `This is not a valid cohort dataset:${first}`, {
    issues,
  });
}
