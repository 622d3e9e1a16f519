// What a program carries that imports the checker: bundled with all dependencies, minified, compressed with brotli.
// Reads the built packages. Ends with exit code 1 when the whole is larger than its bound.
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

/** What `createChecker` with all English rules should take at most, in bytes. It takes more: said on every run. */
const aim = 150_000;
/** What it may take at most, so that it does not grow; most that the second reader may add. */
const bound = 165_000;
const readerBound = 400_000;

const core = fileURLToPath(new URL("../packages/core", import.meta.url));

/** The size of a program of one line, in bytes after brotli. */
async function sizeOf(program: string): Promise<number> {
  const { outputFiles } = await build({
    // A package that depends on core, so that it is found by its name, as users find it.
    stdin: {
      contents: program,
      resolveDir: fileURLToPath(new URL("../packages/templates", import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}

/** A program with some packs of rules, or with none to see what the rest takes. */
const withPacks = (packs: readonly string[]): string =>
  [
    'import { createChecker } from "@fairwell/core/checker";',
    ...packs.map((pack) => `import { ${pack} } from "@fairwell/core/en/${pack}";`),
    `globalThis.checker = createChecker({ packs: [${packs.join(", ")}] });`,
  ].join("\n");

const print = (what: string, bytes: number, note = ""): void =>
  console.log(`  ${what.padEnd(34)} ${(bytes / 1000).toFixed(1).padStart(7)} kB ${note}`);

if (!existsSync(`${core}/dist/index.js`)) {
  console.error("The packages have not been built. Run: npm run build");
  process.exit(2);
}
const reader = "second-look";
const whole = await sizeOf(
  'import { createChecker } from "@fairwell/core"; globalThis.checker = createChecker();',
);
const bare = await sizeOf(withPacks([]));
console.log("Size of a bundle, minified, brotli:");
print(
  "createChecker, all English rules",
  whole,
  `(aim ${aim / 1000} kB: ${whole > aim ? "NOT met" : "met"}; at most ${bound / 1000} kB)`,
);
print("engine and documents, no pack", bare);
for (const file of readdirSync(`${core}/src/packs/en`).sort()) {
  const pack = file.replace(/\.ts$/, "");
  if (pack === reader) continue;
  const size = await sizeOf(withPacks([pack]));
  print(`with pack en/${pack}`, size, `(+ ${((size - bare) / 1000).toFixed(1)} kB)`);
}
if (existsSync(`${core}/dist/en/${reader}.js`)) {
  const added =
    (await sizeOf(
      `import { createChecker } from "@fairwell/core"; import { secondLook } from "@fairwell/core/en/${reader}";
      globalThis.checker = createChecker({ secondReader: secondLook });`,
    )) - whole;
  print("the second reader, only when asked for", added, `(at most ${readerBound / 1000} kB)`);
  if (added > readerBound) process.exitCode = 1;
}
if (whole > bound) {
  console.error(`The checker takes ${whole} bytes; it may take ${bound}.`);
  process.exitCode = 1;
}
