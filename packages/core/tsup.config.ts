import { defineConfig } from "tsup";
import { library } from "../../tsup.base.ts";
import { compiledRulesPlugin } from "./compiled-rules.plugin.ts";

export default defineConfig({
  ...library,
  esbuildPlugins: [compiledRulesPlugin],
  entry: { index: "src/index.ts", "rules/index": "src/rules/index.ts" },
});
