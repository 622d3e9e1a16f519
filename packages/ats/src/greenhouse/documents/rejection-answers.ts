import { type Fields, isEmpty, isPlainObject } from "../../reading/fields";
import { toProse } from "../../reading/text";
import type { MappingContext } from "../context";
import type { GreenhouseApplication } from "../types";

const isScalar = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** A value as text: a scalar, or a list of them. undefined for anything deeper. */
function asText(value: unknown): string | undefined {
  if (isScalar(value)) return String(value);
  return Array.isArray(value) && value.every(isScalar) ? value.join(", ") : undefined;
}

/** `Was anything missing?: the portfolio`. v1 has bare values, keyed fields and webhooks have name and value. */
function line(key: string, field: unknown): string | undefined {
  if (!isPlainObject(field)) return asText(field) && `${key}: ${asText(field)}`;
  const text = asText(field.value);
  return text && `${typeof field.name === "string" ? field.name : key}: ${text}`;
}

/**
 * The answers to an organisation's own questions about a rejection, as internal text. v1 gives them twice, and those
 * with names are taken. Their keys are the organisation's words, so issues name only the field that holds them.
 */
export function rejectionAnswers(
  application: Fields<GreenhouseApplication>,
  context: MappingContext,
): string | undefined {
  const details = application.object<{ custom_fields?: unknown; keyed_custom_fields?: unknown }>(
    "rejection_details",
  );
  if (!details) return undefined;
  const plain = details.raw("custom_fields");
  const named = details.raw("keyed_custom_fields");
  const answers = isPlainObject(named) ? named : isPlainObject(plain) ? plain : {};
  const given = Object.entries(answers).filter(
    ([, field]) => !isEmpty(isPlainObject(field) ? field.value : field),
  );
  const lines = given.map(([key, field]) => line(key, field));
  for (const text of lines) if (text === undefined) context.log.unmapped(details.path, true);
  const prose = toProse(lines.filter((text) => text !== undefined).join("\n"));
  if (prose && prose.leftOut > 0) {
    const problem = `holds answers that are too long by ${prose.leftOut} characters`;
    const remedy = "The end is left out. Read it at the source.";
    context.log.issue("warn", "shortened", details.path, problem, remedy);
  }
  return prose?.text;
}
