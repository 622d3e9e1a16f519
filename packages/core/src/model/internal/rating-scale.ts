import * as z from "zod/mini";
import { described } from "../described";
import { envelope } from "../value/envelope";
import { Id, Line, Prose } from "../value/text";

/** Where a label lies between "definitely not" (−2) and "definitely" (+2). */
export const RatingLevel = described(
  z.strictObject({
    value: described(Line, {
      description: "The raw value as the source system stores it.",
      examples: ["strong_yes"],
    }),
    label: described(Line, { description: "How people see it.", examples: ["Strong yes"] }),
    level: described(
      z.union([
        z.literal(-2),
        z.literal(-1),
        z.literal(0),
        z.literal(1),
        z.literal(2),
        z.literal("abstention"),
      ]),
      {
        description:
          "−2 definitely not, −1 no, 0 mixed, +1 yes, +2 definitely; abstention: no decision, never part of a mean.",
      },
    ),
    anchor: described(z.optional(Prose), {
      description: "What a rating at this level means in behaviour.",
    }),
  }),
  { id: "RatingLevel", description: "One label of a scale and the level it maps to." },
);
export type RatingLevel = z.infer<typeof RatingLevel>;

/** A rating scale as data. */
export const RatingScale = described(
  z
    .strictObject({
      ...envelope("rating-scale"),
      version: described(Id, { description: "Version of the scale itself; ratings keep it." }),
      name: Line,
      levels: described(z.array(RatingLevel).check(z.minLength(2), z.maxLength(20)), {
        description: "From lowest to highest; abstentions last.",
      }),
    })
    .check(
      z.superRefine((scale, context) => {
        const seen = new Set<string>();
        scale.levels.forEach((level, index) => {
          if (seen.has(level.value)) {
            context.addIssue({
              code: "custom",
              path: ["levels", index, "value"],
              message: "a value that occurs once in the scale",
            });
          }
          seen.add(level.value);
        });
      }),
    ),
  {
    id: "RatingScale",
    title: "Rating scale",
    description:
      "A rating scale as data: its raw values, labels and the level that each maps to. Scales are never compared without this mapping.",
  },
).brand<"internal">();
export type RatingScale = z.infer<typeof RatingScale>;

/** A rating: the raw value, and the level it maps to on a named scale. */
export const Rating = described(
  z.strictObject({
    scaleId: Id,
    raw: described(Line, { description: "The value as the source system stores it." }),
    level: RatingLevel.shape.level,
  }),
  {
    id: "Rating",
    description: "A raw rating and its level on a named scale; an abstention has no number.",
  },
);
export type Rating = z.infer<typeof Rating>;
