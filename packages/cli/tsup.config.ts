import { rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { documentationPlugin } from "../core/documentation.plugin";
import { compiledRulesFile } from "./compiled-rules-file.plugin.ts";

rmSync("dist", { recursive: true, force: true });

/** Commands with a bundle of their own, by the module that each loads. `check` is in the main one. */
const bundles: Readonly<Record<string, string>> = {
  "render/run": "render",
  "import/run": "import",
  "explain/run": "explain",
  "explain/list": "rules",
  "schema/run": "schema",
};

/** The second reader is large and seldom asked for: it is a file of its own, for every bundle that loads it. */
const secondLook: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "a bundle for the second reader",
  setup(build) {
    build.onResolve({ filter: /^@fairwell\/core\/en\/second-look$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./second-look.cjs", external: true } : undefined,
    );
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
  esbuildPlugins: [compiledRulesFile("dist"), secondLook],
  esbuildOptions(options) {
    options.conditions = ["@fairwell/source"];
    // createRequire, as the glob library calls it, takes a path as well as an address.
    options.define = { ...options.define, "import.meta.url": "__filename" };
    options.supported = { ...options.supported, "dynamic-import": false };
  },
};

const ownBundle = /^(?:\.\.\/)+((?:render|import|explain|schema)\/(?:run|list))$/;

export default defineConfig([
  {
    ...program,
    entry: { fairwell: "src/bin.ts" },
    esbuildPlugins: [
      compiledRulesFile("dist"),
      secondLook,
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
    entry: {
      "second-look": "../core/src/packs/en/second-look.ts",
      ...Object.fromEntries(
        Object.entries(bundles).map(([module, name]) => [name, `src/${module}.ts`]),
      ),
    },
  },
]);
