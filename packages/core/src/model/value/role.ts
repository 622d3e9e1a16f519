import * as z from "zod/mini";
import { described } from "../described";
import { Id, Line, Prose } from "./text";

/** What somebody in the post has to be able to do, as the advert or the person specification says. */
export const Criterion = described(
  z.strictObject({
    id: Id,
    label: described(Line, {
      description: "Short name that the candidate knows from the advert.",
      examples: ["Safeguarding decisions"],
    }),
    description: z.optional(Prose),
    importance: described(z.optional(z.enum(["essential", "desirable"])), {
      description: "essential: nobody is appointed without it; desirable: it counts in favour.",
    }),
  }),
  {
    id: "Criterion",
    description: "A requirement of the post that was published before the interview.",
    examples: [{ id: "safeguarding", label: "Safeguarding decisions", importance: "essential" }],
  },
);
export type Criterion = z.infer<typeof Criterion>;

/** The criteria of a post. What refers to one does so by its id, so that no two have the same. */
export const Criteria = z.array(Criterion).check(
  z.maxLength(40),
  z.superRefine((criteria, context) => {
    const ids = new Set<string>();
    for (const [index, { id }] of criteria.entries()) {
      if (ids.has(id))
        context.addIssue({
          code: "custom",
          path: [index, "id"],
          message: "an id that no criterion before it has",
        });
      ids.add(id);
    }
  }),
);

/** The post, as the candidate knows it. */
export const Role = described(
  z.strictObject({
    title: described(Line, { examples: ["Team Manager, Children's Social Work"] }),
    reference: described(z.optional(Id), {
      description: "The reference in the advert.",
      examples: ["CSW-1187"],
    }),
    criteria: described(z.optional(Criteria), {
      description: "The criteria that the points of the feedback refer to by id.",
    }),
  }),
  {
    id: "Role",
    description: "The post as the candidate knows it: title, reference, published criteria.",
  },
);
export type Role = z.infer<typeof Role>;

/** Who speaks: the employer, or an agency on a client's behalf. */
export const Sender = described(
  z.discriminatedUnion("type", [
    z.strictObject({
      type: described(z.literal("employer"), { description: "The employer writes itself." }),
      name: described(Line, { examples: ["Calder Vale Council"] }),
    }),
    z.strictObject({
      type: described(z.literal("agency"), {
        description: "An agency writes on a client's behalf.",
      }),
      name: described(Line, { examples: ["Northgate Care Recruitment"] }),
      client: described(z.nullable(Line), {
        description: "The client's name, or null when the client has to stay confidential.",
        examples: ["Calder Vale Council", null],
      }),
    }),
  ]),
  {
    id: "Sender",
    description:
      "Who speaks. An agency passes on what its client approved; a confidential client has no name here.",
    examples: [{ type: "employer", name: "Calder Vale Council" }],
  },
);
export type Sender = z.infer<typeof Sender>;
