import { nearest } from "@fairwell/core";
import type { Fields } from "../../reading/fields";
import { shown } from "../../reading/shown";
import type { MappingContext } from "../context";
import { type GreenhouseScale, knownRatings, ratingLevel } from "../tables/rating-scales";

/** A rating as documents carry it. */
export interface MappedRating {
  readonly scaleId: string;
  readonly raw: string;
  readonly level: NonNullable<ReturnType<typeof ratingLevel>>;
}

/**
 * Reads a rating on one scale. A value that the scale does not document is an issue that says what it documents; it
 * is never taken for the nearest one.
 */
export function mapRating<T>(
  fields: Fields<T>,
  key: keyof T & string,
  scale: GreenhouseScale,
  context: MappingContext,
): MappedRating | undefined {
  const raw = fields.word(key);
  if (raw === undefined) return undefined;
  const level = ratingLevel(scale, raw);
  if (level !== undefined) return { scaleId: context.scaleId(scale), raw, level };
  const near = nearest(raw, knownRatings(scale));
  const list = knownRatings(scale).map((value) => `\`${value}\``);
  context.log.issue(
    "error",
    "unknown_rating",
    fields.at(key),
    `is a rating that Greenhouse does not document here${shown(raw)}`,
    `${near ? `Was \`${near}\` meant? ` : ""}Correct it at the source. Known: ${list.join(", ")}. The rating is left out.`,
  );
  return undefined;
}
