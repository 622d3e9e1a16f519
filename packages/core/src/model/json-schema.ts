import * as z from "zod/mini";
import { FairwellError } from "../errors";
import { isKind, type Kind, kinds, schemas, worldOf } from "./documents";

export type JsonSchemaDraft = "draft-2020-12" | "draft-7";

const drafts: readonly JsonSchemaDraft[] = ["draft-2020-12", "draft-7"];

/**
 * The JSON Schema of a kind of document, for editors and for other languages. What only code can check (the order of
 * moments, references between parts) is not in it.
 *
 * @throws FairwellError `unknown_kind`, `invalid_options`
 * @example jsonSchema("candidate-feedback", "draft-7")
 */
export function jsonSchema(
  kind: Kind,
  draft: JsonSchemaDraft = "draft-2020-12",
): Record<string, unknown> {
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
  if (!isKind(kind))
    throw new FairwellError(
      "unknown_kind",
      `This is no kind of document. Use one of ${list(kinds)}.`,
    );
  if (!drafts.includes(draft))
    throw new FairwellError(
      "invalid_options",
      `\`draft\` is not one that Fairwell has. Use one of ${list(drafts)}.`,
    );
  const schema = z.toJSONSchema(schemas[kind], { target: draft, io: "input" }) as Record<
    string,
    unknown
  >;
  return {
    ...schema,
    $comment: `Fairwell ${worldOf(kind)} document, schema version 1. Generated; do not edit.`,
  };
}
