import { describe, expect, it } from "vitest";
import { FairwellError } from "../errors";
import { type Kind, kinds, schemas, worldOf } from "./documents";
import { jsonSchema } from "./json-schema";
import { validateDocument } from "./parse";
import { examples } from "./testing/examples";

type JsonSchema = {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  description?: string;
};

/** Paths of the properties of a JSON Schema that have no description, neither of their own nor of what they refer to. */
function undescribed(root: JsonSchema): string[] {
  const missing: string[] = [];
  const visit = (schema: JsonSchema, path: string): void => {
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const target = property.$ref
        ? root.$defs?.[property.$ref.split("/").pop() as string]
        : property;
      if (!property.description && !target?.description) missing.push(`${path}.${key}`);
      visit(property, `${path}.${key}`);
    }
    if (schema.items) visit(schema.items, `${path}[]`);
    for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(branch, path);
  };
  visit(root, "");
  for (const [name, definition] of Object.entries(root.$defs ?? {})) visit(definition, name);
  return missing;
}

describe("every kind of document", () => {
  it.each(kinds)("%s has an example that is valid", (kind) => {
    const result = validateDocument(examples[kind]);
    expect(result).toMatchObject({ ok: true });
  });

  it.each(kinds)("%s describes each of its properties", (kind) => {
    expect(undescribed(jsonSchema(kind) as JsonSchema)).toEqual([]);
  });

  it.each(kinds)("%s refuses an unknown key and names it", (kind) => {
    const result = validateDocument({ ...examples[kind], surprise: true });
    expect(result.ok ? [] : result.issues).toMatchObject([
      { path: ["surprise"], code: "unknown_key" },
    ]);
  });

  it.each(kinds)("%s refuses another schema version", (kind) => {
    const result = validateDocument({ ...examples[kind], schemaVersion: 2 });
    expect(result.ok ? [] : result.issues).toMatchObject([
      { path: ["schemaVersion"], code: "wrong_value", remedy: "Use `1`." },
    ]);
  });

  it.each(kinds)("%s exists in both drafts of JSON Schema", (kind) => {
    expect(jsonSchema(kind, "draft-2020-12")).toHaveProperty("$defs");
    expect(jsonSchema(kind, "draft-7")).toHaveProperty("definitions");
  });

  it("belongs to one world", () => {
    expect(kinds.filter((kind) => worldOf(kind) === "internal").sort()).toEqual([
      "application",
      "client-remarks",
      "job",
      "rating-scale",
      "reason",
      "scorecard",
      "withdrawal-decision",
    ]);
    expect(Object.keys(schemas).sort()).toEqual([...kinds].sort());
  });
});

describe("a kind that does not exist", () => {
  it.each(["scorecrad", "toString", "__proto__", ""])("%j is not for candidates", (kind) => {
    expect(worldOf(kind as Kind)).toBe("internal");
  });

  it("has no JSON Schema, and neither has a draft that does not exist", () => {
    expect(() => jsonSchema("scorecrad" as Kind)).toThrow(FairwellError);
    expect(() => jsonSchema("job", "draft-4" as "draft-7")).toThrow(/draft-2020-12/);
  });
});
