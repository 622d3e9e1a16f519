import * as z from "zod";
import { type Kind, schemas, worldOf } from "./documents";

export type JsonSchemaDraft = "draft-2020-12" | "draft-7";

/**
 * The JSON Schema of a kind of document, for editors and for other languages. What only code can check (the order of
 * moments, references between parts) is not in it.
 *
 * @example jsonSchema("candidate-feedback", "draft-7")
 */
export function jsonSchema(
  kind: Kind,
  draft: JsonSchemaDraft = "draft-2020-12",
): Record<string, unknown> {
  const schema = z.toJSONSchema(schemas[kind], { target: draft, io: "input" }) as Record<
    string,
    unknown
  >;
  return {
    ...schema,
    $comment: `Fairwell ${worldOf(kind)} document, schema version 1. Generated; do not edit.`,
  };
}
