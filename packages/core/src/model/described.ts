import * as z from "zod/mini";

/**
 * The same schema with a name and a description for its JSON Schema. The build leaves this out: `jsonSchema` of the package
 * answers from text that the build made.
 */
export function described<Schema extends z.core.$ZodType>(
  schema: Schema,
  description: z.core.GlobalMeta,
): Schema {
  const own = z.clone(schema);
  z.globalRegistry.add(own, description);
  return own;
}
