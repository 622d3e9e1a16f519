import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const src = fileURLToPath(new URL("..", import.meta.url));

/** The files of the second reader that a program loads, used or not: not every program is bundled. */
async function readerFiles(...imports: readonly string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: {
      contents: imports.map((module) => `export * from "./${module}";`).join("\n"),
      resolveDir: src,
    },
    absWorkingDir: src,
    bundle: true,
    packages: "external",
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  return Object.keys(metafile.inputs)
    .filter((path) => path.startsWith("second-look/"))
    .sort();
}

it("the second reader is loaded only by a program that imports it", async () => {
  // The checker knows what it calls the kinds of problem; that is all.
  const names = ["second-look/categories.ts"];
  expect(await readerFiles("index")).toEqual(names);
  expect(await readerFiles("checker", "packs/en/fair", "packs/en/tone")).toEqual(names);
  const asked = await readerFiles("index", "packs/en/second-look");
  expect(asked).toEqual(
    expect.arrayContaining(["second-look/decode.ts", "second-look/en/data.ts"]),
  );
});
