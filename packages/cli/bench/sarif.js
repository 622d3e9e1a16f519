// Validates what `--format sarif` writes with Microsoft's SARIF Multitool, which npm serves (100 MB, so that it is not
// among the packages of every installation).
//   node bench/sarif.js
// Ends with exit code 1 when the tool has an error or a warning.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const multitool = "@microsoft/sarif-multitool@5.7.0";
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fairwell-sarif-"));

/** Findings of rules and faults of every layer, a file with a name that has to be encoded, and one that is absent. */
function write() {
  const unfair = readFileSync(path("../warm-up/unfair.json"), "utf8");
  const document = JSON.parse(unfair);
  writeFileSync(join(folder, "ünfair & #1.json"), unfair);
  writeFileSync(
    join(folder, "list.json"),
    JSON.stringify([document, document, 7, { kind: "job" }]),
  );
  writeFileSync(join(folder, "broken.yaml"), "a: [1\n");
  writeFileSync(join(folder, "columns.csv"), "a,a\n1,2\n");
  writeFileSync(join(folder, "empty.ndjson"), "");
  writeFileSync(join(folder, "note.txt"), "We felt that at your age it would be a strain.");
}

function run(command, args) {
  const { status, stderr, stdout, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
  });
  if (error) throw error;
  return { status, text: stdout + stderr };
}

try {
  write();
  const check = [path("../bin/fairwell.js"), "check", ".", "absent.json", "--today", "2026-03-17"];
  const { status } = run(process.execPath, [...check, "--output", "results.sarif"]);
  if (status !== 2) throw new Error(`fairwell check ended with exit code ${status}`);
  const { text } = run("npx", [
    ...["--yes", multitool, "validate", "results.sarif", "--output", "validation.sarif"],
    ...["--log", "ForceOverwrite"],
  ]);
  const [validated] = JSON.parse(readFileSync(join(folder, "validation.sarif"), "utf8")).runs;
  const [checked] = JSON.parse(readFileSync(join(folder, "results.sarif"), "utf8")).runs;
  const wrong = (validated.results ?? []).filter(({ level = "warning" }) =>
    ["error", "warning"].includes(level),
  );
  console.log(
    `${checked.results.length} results, ${checked.tool.driver.rules.length} rules: ${wrong.length} errors and warnings of ${multitool}`,
  );
  for (const { ruleId, level, message } of wrong)
    console.log(`  ${level} ${ruleId} ${JSON.stringify(message)}`);
  if (wrong.length > 0 || checked.results.length < 8) {
    console.log(text);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
