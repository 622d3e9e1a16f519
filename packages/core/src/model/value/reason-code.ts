import * as z from "zod/mini";
import { described } from "../described";

/** Why an application ended, as a flat list of frequent reasons. `reasons/catalogue.ts` says more of each. */
export const ReasonCode = described(
  z.enum([
    "evidence-in-examples",
    "essential-criterion",
    "work-sample",
    "field-experience",
    "role-knowledge",
    "qualification",
    "application-detail",
    "post-filled",
    "more-than-posts",
    "conditions-of-post",
    "closing-date",
    "other",
  ]),
  {
    id: "ReasonCode",
    description: [
      "evidence-in-examples: the examples did not show enough of what was asked;",
      "essential-criterion: an essential criterion was not shown; work-sample: a task or test was below the standard set;",
      "field-experience: experience in the field of the post was not shown; role-knowledge: knowledge that the post needs was not shown;",
      "qualification: a required qualification or registration was not held or not evidenced;",
      "application-detail: the application left out required information;",
      "post-filled (capacity): the post was filled before a decision on this application;",
      "more-than-posts (capacity): more people met the criteria than there were posts;",
      "conditions-of-post (process): a published condition such as the start date or right to work was not met;",
      "closing-date (process): the application came after the closing date; other: needs details.",
    ].join(" "),
  },
);
export type ReasonCode = z.infer<typeof ReasonCode>;
