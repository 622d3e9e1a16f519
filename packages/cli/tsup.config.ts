import { defineConfig } from "tsup";

// The command is one program: everything it needs is bundled, so that a cold start reads few files.
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
});
