import { jsonSchema } from "@fairwell/core";
import type { schemaOptions } from "../command-line/commands/schema";
import { kinds } from "../command-line/commands/shared-options";
import type { ExitCode, Invocation } from "../command-line/define";
import { nameRemedy } from "../command-line/nearest-name";
import { UsageError } from "../command-line/usage-error";

/** `fairwell schema`. */
export async function run(invocation: Invocation<typeof schemaOptions>): Promise<ExitCode> {
  const { operands, options, host } = invocation;
  const [name = "", ...more] = operands;
  if (more.length > 0)
    throw new UsageError("`fairwell schema` prints one schema at a time", "Name one kind.");
  const kind = kinds.find((known) => known === name);
  if (!kind)
    throw new UsageError("There is no such kind of document", await nameRemedy(name, kinds));
  const draft = options.draft === "7" ? "draft-7" : "draft-2020-12";
  host.out(`${JSON.stringify(jsonSchema(kind, draft), null, 2)}\n`);
  return 0;
}
