import { defineConfig } from "tsup";

// The command is one program: everything it needs is bundled, so that a cold start reads few files. The packages of the
// workspace are taken from their sources: what a command does not use is left out of what it loads.
export default defineConfig({
  entry: { bin: "src/bin.ts" },
  format: ["esm"],
  target: "node20",
  platform: "node",
  splitting: true,
  treeshake: true,
  minify: true,
  clean: true,
  noExternal: [/.*/],
  esbuildOptions(options) {
    options.conditions = ["@fairwell/source"];
  },
});
