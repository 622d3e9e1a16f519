import { readdirSync, rmSync } from "node:fs";
import { defineConfig } from "tsup";
import { library } from "../../tsup.base.ts";
import { compiledRulesPlugin } from "./compiled-rules.plugin.ts";
import { documentationPlugin } from "./documentation.plugin.ts";

// Two builds write to one folder, so neither clears it.
rmSync("dist", { recursive: true, force: true });

const languages = readdirSync("src/packs", { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const packs = languages.flatMap(({ name }) =>
  readdirSync(`src/packs/${name}`).map((file) => [
    `${name}/${file.replace(/\.ts$/, "")}`,
    `src/packs/${name}/${file}`,
  ]),
);

const exported = {
  index: "src/index.ts",
  checker: "src/checker.ts",
  documents: "src/documents.ts",
  jest: "src/jest/index.ts",
  vitest: "src/vitest/index.ts",
  ...Object.fromEntries(packs),
};

/** Parts of `index` that programs may do without. In files of their own, since bundlers leave out whole files best. */
const inner = {
  check: "src/check.ts",
  cohort: "src/cohort/index.ts",
  model: "src/model/index.ts",
};

export default defineConfig([
  {
    ...library,
    clean: false,
    esbuildPlugins: [compiledRulesPlugin, documentationPlugin],
    entry: { ...exported, ...inner },
    dts: typeof library.dts === "object" ? { ...library.dts, entry: exported } : false,
  },
  {
    ...library,
    clean: false,
    // The rules with their examples and reasons, for pages and tests of other programs.
    entry: { "rules/index": "src/rules/index.ts" },
  },
]);
