import { readFileSync } from "node:fs";
import type { Options } from "tsup";
import ts from "typescript";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** What of a rule the checker never reads, by the function that defines it. Patterns are compiled by the build. */
const unread: Readonly<Record<string, ReadonlySet<string>>> = {
  defineTextRule: new Set(["summary", "rationale", "examples", "patterns", "unless"]),
  defineDocumentRule: new Set(["summary", "rationale", "examples"]),
};

/** Leaves out of the rules what only their pages and tests need. */
export const documentationPlugin: Plugin = {
  name: "without-documentation",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/](?:cohort[\\/])?rules[\\/].+\.ts$/ }, ({ path }) => ({
      contents: withoutDocumentation(readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** The source of a module without the unread parts of the rules that it defines. */
export function withoutDocumentation(source: string): string {
  const file = ts.createSourceFile("rule.ts", source, ts.ScriptTarget.ES2022, true);
  const cuts: [from: number, to: number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const names = Object.hasOwn(unread, node.expression.text)
        ? unread[node.expression.text]
        : undefined;
      const [rule] = node.arguments;
      if (names && rule && ts.isObjectLiteralExpression(rule))
        for (const property of rule.properties)
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

const afterComma = (source: string, end: number): number => (source[end] === "," ? end + 1 : end);
