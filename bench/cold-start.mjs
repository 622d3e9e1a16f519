import { fileURLToPath } from "node:url";
import { compareProcesses } from "./processes.mjs";

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const example = pathOf("../examples/social-work/documents/feedback.en-GB.json");
const bin = fileURLToPath(import.meta.resolve("@fairwell/cli/bin/fairwell.js"));

/** `fairwell --version` and a whole `fairwell check one.json` against `node -e 0`, in turns. */
export function benchColdStart() {
  const results = compareProcesses("Cold start of the command", {
    "node -e 0": ["-e", "0"],
    "fairwell --version": [bin, "--version"],
    "fairwell check one.json": [bin, "check", example],
  });
  return {
    version: results["fairwell --version"].ratio,
    check: results["fairwell check one.json"].ratio,
  };
}

/** A process that imports the package and a locale and renders once, against one that does nothing: milliseconds more. */
export function benchFirstRender() {
  const script = (name) => pathOf(`first-render/${name}.mjs`);
  const results = compareProcesses("Import and first render", {
    "node -e 0": ["-e", "0"],
    "an empty module": [script("nothing")],
    "import @fairwell/core": [script("core")],
    "import @fairwell/templates": [script("templates")],
    "import, link and fill": [script("fill")],
    "import and render": [script("render")],
  });
  return results["import and render"].more;
}
