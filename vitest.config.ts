import { defineConfig } from "vitest/config";

// Tests run on the sources: the `@fairwell/source` condition resolves every package to its `src`.
export default defineConfig({
  resolve: { conditions: ["@fairwell/source"] },
  ssr: { resolve: { conditions: ["@fairwell/source"] } },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "scripts/**/*.test.ts",
      "examples/**/*.test.ts",
      "training/src/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**", "**/out/**"],
    // Vitest leaves one core to itself, which on two is half of the machine.
    maxWorkers: "100%",
    testTimeout: 60_000,
  },
});
