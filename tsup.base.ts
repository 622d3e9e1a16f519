import type { Options } from "tsup";

/** What every published library of the workspace has in common: ESM and CommonJS, with types. */
export const library: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  splitting: true,
  treeshake: true,
  clean: true,
  sourcemap: false,
  // The demo runs the code and needs no declarations, which take most of a build's time.
  dts:
    process.env.FAIRWELL_DECLARATIONS === "none"
      ? false
      : // Node's types are for what compiles layouts; that nothing else needs them is shown by `npm run types`.
        { compilerOptions: { ignoreDeprecations: "6.0", types: ["node"] } },
};
