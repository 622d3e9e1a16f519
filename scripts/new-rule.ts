import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./generated";
import { indexWith, readId, ruleFile } from "./new-rule/scaffold";

// npm run new-rule -- fair/some-name [--ground age]

const [id = "", ...options] = process.argv.slice(2);
const ground = options[options.indexOf("--ground") + 1];
const rule = readId(id, options.includes("--ground") ? ground : undefined);
if (typeof rule === "string") {
  console.error(`${rule}\nUsage: npm run new-rule -- group/some-name [--ground age]`);
  process.exit(2);
}

const folder = join(
  process.env.FAIRWELL_RULES ?? join(root, "packages/core/src/rules"),
  rule.group,
);
const file = join(folder, `${rule.name}.ts`);
if (existsSync(file)) {
  console.error(`${rule.id} exists already: ${file}`);
  process.exit(2);
}
const index = join(folder, "index.ts");
const before = existsSync(index) ? readFileSync(index, "utf8") : undefined;
mkdirSync(folder, { recursive: true });
writeFileSync(file, ruleFile(rule));
writeFileSync(index, indexWith(rule, before));

const list =
  before === undefined
    ? `\n  0. Add the group to packages/core/src/rules/index.ts: it is new.`
    : "";
console.log(`Wrote ${file}\nand added it to ${index}.

Next:${list}
  1. Fill in summary, message, rationale, sources (keys of rules/sources.ts), patterns, and four examples each way.
  2. npx vitest run packages/core/src/rules
  3. npm run docs        writes docs/rules/${rule.id}.md
  4. npm run eval        what it does to precision and recall`);
