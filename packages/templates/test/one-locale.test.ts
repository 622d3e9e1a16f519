import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { expect, test } from "vitest";
import { library } from "../../../tsup.base";

const root = join(import.meta.dirname, "..");

/** The modules of all locales as they are published: bundled together, with common parts in files of their own. */
async function published(): Promise<Metafile["outputs"]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      "src/index.ts",
      ...readdirSync(join(root, "src/locales")).map((name) => `src/locales/${name}`),
    ],
    bundle: true,
    splitting: library.splitting === true,
    treeShaking: library.treeshake === true,
    packages: "external",
    format: "esm",
    outdir: "dist",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return metafile.outputs;
}

/** A file and everything that it imports, however deep. */
function loadedWith(outputs: Metafile["outputs"], file: string): readonly string[] {
  const loaded = new Set([file]);
  for (const one of loaded)
    for (const { path, external } of outputs[one]?.imports ?? []) if (!external) loaded.add(path);
  return [...loaded];
}

test("whoever imports one locale loads no byte of another's words", async () => {
  const outputs = await published();
  const entries = Object.keys(outputs).filter(
    (file) => /^dist\/locales\/(?!all)/.test(file) && outputs[file]?.entryPoint,
  );
  expect(entries.length).toBeGreaterThan(3);
  for (const entry of entries) {
    const tag = entry.replace(/^dist\/locales\/|(?:-x-informal)?\.js$/g, "");
    const foreign = loadedWith(outputs, entry).flatMap((file) =>
      Object.entries(outputs[file]?.inputs ?? {}).filter(
        ([input, { bytesInOutput }]) =>
          bytesInOutput > 0 &&
          /^src\/catalogs\//.test(input) &&
          !input.startsWith(`src/catalogs/${tag}/`) &&
          input !== `src/catalogs/informal/${tag}.json`,
      ),
    );
    expect(foreign, entry).toEqual([]);
  }
});

test("whoever imports the renderer loads no locale at all", async () => {
  const outputs = await published();
  const inputs = loadedWith(outputs, "dist/index.js").flatMap((file) =>
    Object.keys(outputs[file]?.inputs ?? {}),
  );
  expect(inputs.filter((input) => input.startsWith("src/catalogs/"))).toEqual([]);
});
