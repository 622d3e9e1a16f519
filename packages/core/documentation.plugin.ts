import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Options } from "tsup";
import ts from "typescript";
import { type JsonSchemaDraft, jsonSchema, kinds } from "./src/model";

/** In the order of `json-schema.ts`. */
const drafts: readonly JsonSchemaDraft[] = ["draft-2020-12", "draft-7"];

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Stands for its first argument: the other is for the JSON Schema alone. */
const describing = "described";

/** What the checker never reads, by the function that is called with it. Patterns are compiled by the build. */
const unread: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["defineTextRule", new Set(["summary", "rationale", "examples", "patterns", "unless"])],
  ["defineDocumentRule", new Set(["summary", "rationale", "examples"])],
  ["defineCohortRule", new Set(["summary", "rationale", "examples"])],
]);

/** The module whose schemas carry the descriptions. */
const schemaModule = /[\\/]model[\\/]json-schema\.ts$/;

/**
 * Leaves out of rules and schemas what only their pages and tests need. `jsonSchema` answers from text that is made
 * here, in which the descriptions are.
 */
export const documentationPlugin: Plugin = {
  name: "without-documentation",
  setup(build) {
    build.onLoad({ filter: schemaModule }, ({ path }) => ({
      contents: withMadeSchemas(readFileSync(path, "utf8")),
      loader: "ts",
      resolveDir: dirname(path),
    }));
    build.onLoad({ filter: /[\\/]src[\\/](?:rules|model|cohort)[\\/].+\.ts$/ }, ({ path }) => ({
      contents: withoutDocumentation(readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** The source of `jsonSchema`, with the schemas as they are now in the place of their making. */
function withMadeSchemas(source: string): string {
  const making = /z\.toJSONSchema\([^()]*\)/;
  if (!making.test(source)) throw new Error("`jsonSchema` no longer makes its schemas as it did.");
  const made = Object.fromEntries(
    kinds.map((kind) => [kind, drafts.map((draft) => JSON.stringify(jsonSchema(kind, draft)))]),
  );
  return `const made = ${JSON.stringify(made)};
${source.replace(making, "JSON.parse(made[kind][drafts.indexOf(draft)])")}`;
}

/** The source of a module without the parts that are not read. */
function withoutDocumentation(source: string): string {
  const file = ts.createSourceFile("rule.ts", source, ts.ScriptTarget.ES2022, true);
  const cuts: [from: number, to: number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && calledName(node) === describing) {
      const schema = node.arguments[0] ?? node;
      cuts.push([node.getStart(), schema.getStart()], [schema.getEnd(), node.getEnd()]);
    } else if (ts.isCallExpression(node)) {
      const names = unread.get(calledName(node));
      const [argument] = node.arguments;
      if (names && argument && ts.isObjectLiteralExpression(argument))
        for (const property of argument.properties)
          if (property.name && ts.isIdentifier(property.name) && names.has(property.name.text))
            cuts.push([property.getFullStart(), afterComma(source, property.getEnd())]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let kept = source;
  for (const [from, to] of cuts.sort((a, b) => b[0] - a[0]))
    kept = kept.slice(0, from) + kept.slice(to);
  return kept;
}

/** `f` of `f(…)` and of `x.f(…)`. */
function calledName({ expression }: ts.CallExpression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : "";
}

const afterComma = (source: string, end: number): number => (source[end] === "," ? end + 1 : end);
