import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { actionNeeds } from "../../../scripts/action-files";
import { checkOptions } from "../src/command-line/commands/check";
import { feedback, json, unfairFeedback, unfairRule } from "./documents";
import { fairwell, folder } from "./fairwell";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string) => parse(readFileSync(join(root, path), "utf8"));

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Record<string, { description: string; required: boolean; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { readonly using: string; readonly main: string };
  readonly branding: { readonly icon: string; readonly color: string };
}

const action = read("action.yml") as Metadata;

/** As a tag holds it: nothing has to be installed. */
const installed = folder();
const workspace = folder();
beforeAll(() => {
  cpSync(join(root, "action"), join(installed.path, "action"), { recursive: true });
  cpSync(join(root, "packages/cli/bin"), join(installed.path, "packages/cli/bin"), {
    recursive: true,
  });
  const dist = join(root, "packages/cli/dist");
  for (const name of readdirSync(dist).filter(actionNeeds))
    cpSync(join(dist, name), join(installed.path, "packages/cli/dist", name));
  workspace.write("letters/samira.json", json(feedback()));
  workspace.write("bad/unfair.json", json(unfairFeedback()));
  workspace.write("bad/--format=json", "x");
  workspace.write("yaml/letter.yaml", json(unfairFeedback()));
});

/** Runs the entry point as GitHub's runner does: in the workspace, with the inputs in the environment. */
function run(inputs: Readonly<Record<string, string>>) {
  const given = Object.keys(action.inputs).map((name) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    inputs[name] ?? action.inputs[name]?.default ?? "",
  ]);
  const summary = workspace.write("summary.md", "");
  const output = workspace.write("output.txt", "");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(installed.path, action.runs.main)],
    {
      cwd: workspace.path,
      encoding: "utf8",
      env: {
        PATH: process.env.PATH,
        ...Object.fromEntries(given),
        INPUT_TODAY: "2026-03-17",
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: workspace.path,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: output,
      },
    },
  );
  const text = (path: string) => readFileSync(path, "utf8");
  return { status, stdout, stderr, summary: text(summary), output: text(output) };
}

describe("action.yml", () => {
  it("has what GitHub asks of an action, and a main that exists", () => {
    const known = ["name", "description", "author", "branding", "inputs", "outputs", "runs"];
    expect(Object.keys(action).every((key) => known.includes(key))).toBe(true);
    expect(action.runs.using).toBe("node20");
    expect(existsSync(join(root, action.runs.main))).toBe(true);
    for (const text of [action.name, action.description]) expect(text.trim()).not.toBe("");
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(name).toMatch(/^[a-z][a-z-]*$/);
      expect(
        Object.keys(input).every((key) => ["description", "required", "default"].includes(key)),
      ).toBe(true);
      expect(input.description).not.toBe("");
      expect(input.required).toBe(name === "files");
    }
  });

  it("has only inputs that the command has", () => {
    const { files: _, ...rest } = action.inputs;
    expect(Object.keys(checkOptions)).toEqual(expect.arrayContaining(Object.keys(rest)));
  });
});

describe("the action as GitHub runs it", () => {
  it("passes a fair letter", () => {
    const { status, stdout, output } = run({ files: "letters\n", "max-warnings": "0" });
    expect(stdout).not.toContain("::error");
    expect(status).toBe(0);
    expect(output).toBe("exit-code=0\n");
  });

  it("annotates the line of what it finds, and writes a summary", () => {
    const { status, stdout, summary, output } = run({ files: "letters\nbad/*.json" });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error .*file=bad\/unfair\.json,.*line=\d+/m);
    expect(stdout).toContain(unfairRule);
    expect(summary).toContain(unfairRule);
    expect(output).toBe("exit-code=1\n");
  });

  it("hands its inputs on", () => {
    const off = { files: "bad/unfair.json", rule: `${unfairRule}=off\ntone/absolute=warn` };
    expect(run(off).status).toBe(0);
    const written = run({ files: "bad/unfair.json", format: "sarif", output: "sarif=out.sarif" });
    expect(written.status).toBe(1);
    expect(JSON.parse(readFileSync(join(workspace.path, "out.sarif"), "utf8"))).toMatchObject({
      version: "2.1.0",
    });
    expect(run({ files: "yaml" }).status).toBe(1);
    expect(run({ files: "letters", jurisdiction: "UK" }).status).toBe(2);
  });

  it("says what is missing, and takes no file for an option", () => {
    const empty = run({ files: " \n" });
    expect(empty.status).toBe(2);
    expect(empty.stdout).toContain("::error::The input `files` is empty");
    const named = run({ files: "--format=json" });
    expect(named.status).toBe(2);
    expect(named.stdout + named.stderr).not.toContain('"version"');
  });
});

describe("the examples", () => {
  it("use inputs that the action has", () => {
    const { jobs } = read("examples/github-action/.github/workflows/letters.yml");
    const step = jobs.letters.steps.at(-1) as { uses: string; with: Record<string, unknown> };
    expect(step.uses).toMatch(/^fairwell\/fairwell@/);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
  });

  it("of GitLab writes the report that it names", async () => {
    const { letters } = read("examples/gitlab/.gitlab-ci.yml");
    const report = letters.artifacts.reports.codequality as string;
    const [start, args] = (letters.script[0] as string).split(" @fairwell/cli ");
    expect(start).toBe("npx -y");
    workspace.write("gitlab/letters/unfair.json", json(unfairFeedback()));
    const directory = join(workspace.path, "gitlab");
    const { code, out } = await fairwell(args?.split(" ") ?? [], { directory });
    expect(code).toBe(1);
    expect(out).toContain(unfairRule);
    const entries = JSON.parse(readFileSync(join(directory, report), "utf8"));
    expect(entries).toContainEqual(expect.objectContaining({ check_name: unfairRule }));
  });

  it("of pre-commit runs the command as the hook does", async () => {
    const [hook] = read(".pre-commit-hooks.yaml");
    const [local] = read("examples/pre-commit/.pre-commit-config.yaml").repos[0].hooks;
    const { entry, language, additional_dependencies } = hook;
    expect(local).toMatchObject({ id: hook.id, entry, language, additional_dependencies });
    for (const { files } of [hook, local]) expect("letters/samira.json").toMatch(new RegExp(files));
    const [command, ...args] = `${entry} ${local.args.join(" ")} letters/samira.json`.split(" ");
    expect(command).toBe("fairwell");
    expect((await fairwell(args, { directory: workspace.path })).code).toBe(0);
  });
});

describe("the tag that GitHub takes the action from", () => {
  it("is the last commit with what the action needs, and leaves the branch alone", () => {
    const { path, write } = folder();
    const git = (...args: string[]) => {
      const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
      return execFileSync("git", [...identity, ...args], { cwd: path, encoding: "utf8" }).trim();
    };
    write(".gitignore", "dist/\n");
    for (const name of ["fairwell.cjs", "rules.en.bin", "render.cjs", "fairwell.11.cache"])
      write(`packages/cli/dist/${name}`, name);
    git("init", "-q");
    git("add", ".gitignore");
    git("commit", "-qm", "Begin");
    const before = git("rev-parse", "HEAD");
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    const tag = (name: string) =>
      spawnSync(process.execPath, [tsx, join(root, "scripts/tag-action.ts"), name], {
        cwd: path,
        encoding: "utf8",
        env: {
          ...process.env,
          GIT_AUTHOR_NAME: "Test",
          GIT_AUTHOR_EMAIL: "test@example.org",
          GIT_COMMITTER_NAME: "Test",
          GIT_COMMITTER_EMAIL: "test@example.org",
        },
      });
    expect(tag("latest").status).toBe(2);
    expect(tag("v0").stdout).toContain("git push origin v0");
    expect(git("ls-tree", "-r", "--name-only", "v0").split("\n")).toEqual([
      ".gitignore",
      "packages/cli/dist/fairwell.cjs",
      "packages/cli/dist/rules.en.bin",
    ]);
    expect(git("rev-parse", "HEAD")).toBe(before);
    expect(git("rev-parse", "v0^")).toBe(before);
    expect(git("status", "--porcelain")).toBe("");
  });
});
