import * as z from "zod";
import { Id, Line, Prose } from "./text";

/** What somebody in the post has to be able to do, as the advert or the person specification says. */
export const Criterion = z
  .strictObject({
    id: Id,
    label: Line.meta({
      description: "Short name that the candidate knows from the advert.",
      examples: ["Safeguarding decisions"],
    }),
    description: Prose.optional(),
    importance: z.enum(["essential", "desirable"]).optional().meta({
      description: "essential: nobody is appointed without it; desirable: it counts in favour.",
    }),
  })
  .meta({
    id: "Criterion",
    description: "A requirement of the post that was published before the interview.",
    examples: [{ id: "safeguarding", label: "Safeguarding decisions", importance: "essential" }],
  });
export type Criterion = z.infer<typeof Criterion>;

/** The criteria of a post. What refers to one does so by its id, so that no two have the same. */
export const Criteria = z
  .array(Criterion)
  .max(40)
  .superRefine((criteria, context) => {
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
  });

/** The post, as the candidate knows it. */
export const Role = z
  .strictObject({
    title: Line.meta({ examples: ["Team Manager, Children's Social Work"] }),
    reference: Id.optional().meta({
      description: "The reference in the advert.",
      examples: ["CSW-1187"],
    }),
    criteria: Criteria.optional().meta({
      description: "The criteria that the points of the feedback refer to by id.",
    }),
  })
  .meta({
    id: "Role",
    description: "The post as the candidate knows it: title, reference, published criteria.",
  });
export type Role = z.infer<typeof Role>;

/** Who speaks: the employer, or an agency on a client's behalf. */
export const Sender = z
  .discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("employer").meta({ description: "The employer writes itself." }),
      name: Line.meta({ examples: ["Calder Vale Council"] }),
    }),
    z.strictObject({
      type: z.literal("agency").meta({ description: "An agency writes on a client's behalf." }),
      name: Line.meta({ examples: ["Northgate Care Recruitment"] }),
      client: Line.nullable().meta({
        description: "The client's name, or null when the client has to stay confidential.",
        examples: ["Calder Vale Council", null],
      }),
    }),
  ])
  .meta({
    id: "Sender",
    description:
      "Who speaks. An agency passes on what its client approved; a confidential client has no name here.",
    examples: [{ type: "employer", name: "Calder Vale Council" }],
  });
export type Sender = z.infer<typeof Sender>;
