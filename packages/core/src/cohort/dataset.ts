import * as z from "zod/mini";
import { FairwellError } from "../errors";
import { described } from "../model/described";
import { explainIssues } from "../model/explain-issue";
import { describeIssue } from "../model/parse";
import { Stage } from "../model/value/stage";
import { Id } from "../model/value/text";

const Count = z.int().check(z.minimum(0), z.maximum(10_000_000));

/** Unlinkable to a person without a list that is kept elsewhere. */
const Key = described(
  Id.check(
    z.refine((key) => !key.includes("@"), {
      error: "a pseudonymous key and not an e-mail address",
    }),
  ),
  { id: "CohortKey", description: "Pseudonymous key of one application." },
);

/** A monitoring question and the answers that count as groups. */
export const CohortAttribute = described(
  z.strictObject({
    id: described(Id, { description: "The question.", examples: ["sex", "age-band"] }),
    groups: described(z.array(Id).check(z.minLength(2), z.maxLength(60)), {
      description: "The answers.",
      examples: [["women", "men"]],
    }),
  }),
  { id: "CohortAttribute", description: "A monitoring question and its answers." },
);
export type CohortAttribute = z.infer<typeof CohortAttribute>;

/** What one interviewer made of one criterion. */
export const CohortRating = described(
  z.strictObject({
    interviewer: described(Id, { description: "Pseudonymous." }),
    criterion: Id,
    level: described(z.number().check(z.minimum(-100), z.maximum(100)), {
      description: "Point of one scale for all.",
    }),
  }),
  { id: "CohortRating", description: "What one interviewer made of one criterion." },
);
export type CohortRating = z.infer<typeof CohortRating>;

/** Measures of the feedback that one candidate got; none of its words. `feedbackMeasures` makes them. */
export const CohortFeedback = described(
  z.strictObject({
    words: Count,
    evidence: described(Count, { description: "Points that say what was seen." }),
    nextSteps: described(Count, { description: "Points that say what to do." }),
    delayDays: described(Count, { description: "Calendar days from the decision to the letter." }),
    findings: described(
      z.optional(z.record(z.string().check(z.regex(/^[a-z]+\/[a-z0-9-]+$/)), Count)),
      {
        description: "How many findings each rule had.",
      },
    ),
    paragraphs: described(
      z.optional(
        z
          .array(
            z.array(z.int().check(z.minimum(0), z.maximum(0xffffffff))).check(z.maxLength(4000)),
          )
          .check(z.maxLength(60)),
      ),
      { description: "The shingles of each paragraph, as numbers." },
    ),
  }),
  { id: "CohortFeedback", description: "Measures of the feedback that one candidate got." },
);
export type CohortFeedback = z.infer<typeof CohortFeedback>;

/** One application, without anything that names a person. */
export const CohortRecord = described(
  z.strictObject({
    key: Key,
    groups: described(z.optional(z.record(Id, Id)), {
      description: "Answer to each monitoring question; left out where none was given.",
    }),
    stage: Stage,
    outcome: described(z.enum(["selected", "not_selected", "withdrew", "pending"]), {
      description: "selected, not_selected: decided by the employer; the others are not compared.",
    }),
    panel: z.optional(Id),
    reason: described(z.optional(Id), { description: "Code of the reason that was given." }),
    tieBreak: described(z.optional(z.boolean()), {
      description: "True when a tie-break was recorded.",
    }),
    ratings: z.optional(z.array(CohortRating).check(z.maxLength(2000))),
    feedback: z.optional(CohortFeedback),
  }),
  { id: "CohortRecord", description: "One application under a pseudonymous key." },
);
export type CohortRecord = z.infer<typeof CohortRecord>;

/** A table of numbers of people that is about to be published. */
export const PublishedTable = described(
  z.strictObject({
    cells: described(
      z
        .array(z.array(z.nullable(Count)).check(z.minLength(1), z.maxLength(500)))
        .check(z.minLength(1), z.maxLength(500)),
      { description: "Row by row; null where a number is left out." },
    ),
    rowTotals: z.optional(z.array(z.nullable(Count)).check(z.maxLength(500))),
    columnTotals: z.optional(z.array(z.nullable(Count)).check(z.maxLength(500))),
  }),
  { id: "PublishedTable", description: "Numbers of people that are about to be published." },
);
export type PublishedTable = z.infer<typeof PublishedTable>;

/** Many applications together: the only place where monitoring answers meet decisions. */
export const CohortDataset = described(
  z
    .strictObject({
      schemaVersion: z.literal(1),
      attributes: z.array(CohortAttribute).check(z.maxLength(40)),
      criteria: z.array(Id).check(z.maxLength(200)),
      records: z.array(CohortRecord).check(z.maxLength(200_000)),
      published: z.optional(z.array(PublishedTable).check(z.maxLength(200))),
    })
    .check(
      z.superRefine((dataset, context) => {
        const issue = (path: (string | number)[], message: string) =>
          context.addIssue({ code: "custom", path, message });
        const groups = new Map(dataset.attributes.map(({ id, groups }) => [id, new Set(groups)]));
        if (groups.size < dataset.attributes.length)
          issue(["attributes"], "attributes with different ids");
        const criteria = new Set(dataset.criteria);
        const keys = new Set<string>();
        for (const [
          index,
          { key, groups: answers = {}, ratings = [] },
        ] of dataset.records.entries()) {
          if (keys.has(key)) issue(["records", index, "key"], "a key that no record before it has");
          keys.add(key);
          for (const [attribute, group] of Object.entries(answers))
            if (!groups.get(attribute)?.has(group))
              issue(
                ["records", index, "groups", attribute],
                "a group that is listed in attributes",
              );
          for (const [place, { criterion }] of ratings.entries())
            if (!criteria.has(criterion))
              issue(
                ["records", index, "ratings", place, "criterion"],
                "an id that is listed in criteria",
              );
        }
      }),
    ),
  {
    id: "CohortDataset",
    title: "Cohort dataset",
    description: "Many applications under pseudonymous keys, with groups, outcomes and measures.",
  },
);
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
