import type { Options } from "tsup";

/** What every published library of the workspace has in common: ESM and CommonJS, with types. */
export const library: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  splitting: true,
  treeshake: true,
  clean: true,
  sourcemap: false,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
};
