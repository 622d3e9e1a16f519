import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Check } from "../check";

/** Random notices in random locales and brands that are compared, half of them on each core. */
const cases = 10_000;

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Runs the test of equality with many cases; resolves to what went wrong. */
const run = (share: number): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "run", "packages/templates/test/equality.test.ts"],
      { cwd: root, env: { ...process.env, FAIRWELL_EQUALITY_CASES: String(share) } },
    );
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) =>
      resolve(code === 0 && said.includes("1 passed") ? undefined : said),
    );
  });

/** What is filled is, byte for byte, what mjml makes of the same source with its values in place. */
export const equality: Check = {
  name: "equality with mjml",
  async run() {
    const results = await Promise.all([run(cases / 2), run(cases / 2)]);
    return {
      figure: `${cases.toLocaleString("en-GB")} random cases byte-identical to mjml over the substituted source`,
      faults: results.filter((result) => result !== undefined),
    };
  },
};
