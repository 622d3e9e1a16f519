// Tags a commit that GitHub can run action.yml from: the last one, with the built command, which the branch does not hold.
// Neither the branch nor the index is changed. Run: npx tsx scripts/tag-action.ts v1.2.3
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { actionNeeds } from "./action-files";

const built = "packages/cli/dist";
const [tag = ""] = process.argv.slice(2);
if (!/^v\d+(\.\d+){0,2}$/.test(tag)) {
  console.error("Name the tag: npx tsx scripts/tag-action.ts v1.2.3");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "fairwell-tag-"));
const git = (...args: string[]): string =>
  execFileSync("git", args, {
    encoding: "utf8",
    env: { ...process.env, GIT_INDEX_FILE: join(folder, "index") },
  }).trim();

try {
  const files = readdirSync(built).filter(actionNeeds);
  if (!files.includes("fairwell.cjs"))
    throw new Error("Build the command first: pnpm --filter @fairwell/cli build");
  git("read-tree", "HEAD");
  git("add", "--force", ...files.map((name) => `${built}/${name}`));
  const commit = git("commit-tree", git("write-tree"), "-p", "HEAD", "-m", `The action, ${tag}`);
  git("tag", tag, commit);
  console.log(
    `${tag} is ${commit}, with ${files.join(", ")}. To publish it: git push origin ${tag}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
