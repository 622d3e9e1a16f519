import { rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { documentationPlugin } from "../core/documentation.plugin";
import { compiledRulesFile } from "./compiled-rules-file.plugin.ts";
import { pageAssets } from "./page-assets.plugin.ts";

rmSync("dist", { recursive: true, force: true });

/** Commands with a bundle of their own, by the module that each loads. `check` is in the main one. */
const bundles: Readonly<Record<string, string>> = {
  "render/run": "render",
  "preview/run": "preview",
  "import/run": "import",
  "explain/run": "explain",
  "explain/list": "rules",
  "schema/run": "schema",
  "mcp/run": "mcp",
};

/** Large parts that are seldom asked for, by the module that is imported: files of their own, for every bundle. */
const parts: Readonly<Record<string, { readonly file: string; readonly entry: string }>> = {
  "@fairwell/core/en/second-look": {
    file: "second-look",
    entry: "../core/src/packs/en/second-look.ts",
  },
  // With mjml, which is larger than all the rest.
  "@fairwell/templates/compile": { file: "layouts", entry: "../templates/src/compile/index.ts" },
};

/** What only some checks need, by the module's name: files of their own beside every bundle. */
const features: Readonly<Record<string, string>> = {
  machine: "src/check/formats/machine.ts",
  "read-yaml": "src/source/yaml/read-yaml.ts",
  "read-records": "src/source/csv/read-records.ts",
};

const ownFeature = new RegExp(`^\\.{1,2}/(?:.*/)?(${Object.keys(features).join("|")})$`);

const partFiles: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "a bundle for each large part",
  setup(build) {
    build.onResolve({ filter: /^@fairwell\// }, ({ path, kind }) => {
      const part = kind === "dynamic-import" ? parts[path] : undefined;
      return part && { path: `./${part.file}.cjs`, external: true };
    });
    build.onResolve({ filter: ownFeature }, ({ path, kind }) => {
      const feature = kind === "dynamic-import" ? ownFeature.exec(path)?.[1] : undefined;
      return feature ? { path: `./${feature}.cjs`, external: true } : undefined;
    });
  },
};

// The command is one program: everything it needs is bundled, so that a cold start reads few files. The packages of the
// workspace are taken from their sources: what a command does not use is left out of what it loads. CommonJS, because
// V8's code cache (bin/fairwell.js) does not work for modules on Node 20.
const program: Options = {
  format: ["cjs"],
  target: "node20",
  platform: "node",
  splitting: false,
  minify: true,
  noExternal: [/.*/],
  esbuildPlugins: [compiledRulesFile("dist"), partFiles],
  esbuildOptions(options) {
    options.conditions = ["@fairwell/source"];
    // createRequire, as the glob library calls it, takes a path as well as an address.
    options.define = { ...options.define, "import.meta.url": "__filename" };
    options.supported = { ...options.supported, "dynamic-import": false };
  },
};

const ownBundle = /^(?:\.\.\/)+((?:render|preview|import|explain|schema|mcp)\/(?:run|list))$/;

export default defineConfig([
  {
    ...program,
    entry: { fairwell: "src/bin.ts" },
    esbuildPlugins: [
      compiledRulesFile("dist"),
      partFiles,
      // The other commands have what `check` leaves out.
      documentationPlugin,
      {
        name: "a bundle for each other command",
        setup(build) {
          build.onResolve({ filter: ownBundle }, ({ path, kind }) => {
            const name = kind === "dynamic-import" && bundles[ownBundle.exec(path)?.[1] ?? ""];
            return name ? { path: `./${name}.cjs`, external: true } : undefined;
          });
        },
      },
    ],
  },
  {
    ...program,
    esbuildPlugins: [compiledRulesFile("dist"), partFiles, pageAssets],
    entry: {
      ...features,
      ...Object.fromEntries(Object.values(parts).map(({ file, entry }) => [file, entry])),
      ...Object.fromEntries(
        Object.entries(bundles).map(([module, name]) => [name, `src/${module}.ts`]),
      ),
    },
  },
]);
