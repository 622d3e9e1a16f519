// Runs after the bundle is built: checks a document, so that V8 has compiled what a check needs, and keeps the code.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { cacheFile, compile, file } = require("./bin/program.js");

const document = fileURLToPath(new URL("warm-up.json", import.meta.url));
process.argv = [process.execPath, file, "check", document, "--quiet", "--today", "2026-03-17"];
const { script, run } = compile(undefined);
run();
process.on("exit", (code) => {
  if (code === 0) writeFileSync(cacheFile, script.createCachedData());
  else
    console.error(`The warm-up document did not pass (exit ${code}); no code cache was written.`);
});
