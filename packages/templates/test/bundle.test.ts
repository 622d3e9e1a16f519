import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const folders = fileURLToPath(new URL("../..", import.meta.url));

/** `zod/mini` ▸ `zod`. */
const packageOf = (path: string): string => /^(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;

/** The packages that a bundle of a package's own files imports, however deep in it. */
async function importsOf(folder: string, files: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: `${folders}${folder}`,
    entryPoints: [...files],
    bundle: true,
    packages: "external",
    format: "esm",
    outdir: "bundle",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  const packages = imported.filter(({ external }) => external).map(({ path }) => packageOf(path));
  return [...new Set(packages)].sort();
}

const locales = readdirSync(`${folders}templates/src/locales`).map((name) => `src/locales/${name}`);

test("what renders needs core and i18next, and nothing else", async () => {
  expect(await importsOf("templates", ["src/index.ts", ...locales])).toEqual([
    "@fairwell/core",
    "i18next",
  ]);
});

test("and core needs zod and date-fns, and nothing else", async () => {
  expect(await importsOf("core", ["src/index.ts"])).toEqual(["date-fns", "zod"]);
});

test("mjml is imported where layouts are compiled, and nowhere else", async () => {
  expect(await importsOf("templates", ["src/compile/index.ts"])).toContain("mjml");
});
