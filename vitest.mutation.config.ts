import { defineConfig } from "vitest/config";
import base from "./vitest.config";

// The tests that a mutant of the engine has to survive: those of the engine's own folders. The slow ones, which compile
// the whole catalogue or count steps over megabytes, are left out, since every mutant runs the tests that reach it.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["packages/core/src/{text,check}/**/*.test.ts"],
    exclude: [
      ...(base.test?.exclude ?? []),
      "packages/core/src/check/hostile.test.ts",
      "packages/core/src/check/compiled/encode.test.ts",
      "packages/core/src/check/offsets.test.ts",
      "packages/core/src/check/read-messages.test.ts",
    ],
  },
});
