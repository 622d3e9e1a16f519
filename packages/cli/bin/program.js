"use strict";
// Compiles the bundle, with V8's code cache when the build left one for this V8: a third of the time to the first check.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const folder = join(__dirname, "..", "dist");
const file = join(folder, "fairwell.cjs");

/** V8 refuses the cache of another version by itself; the name keeps it from being read for nothing. */
const cacheFile = join(
  folder,
  `fairwell.${process.versions.v8}-${process.platform}-${process.arch}.cache`,
);

function readCache() {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

/**
 * @param {Buffer} [cachedData]
 * @returns {{ script: Script, run(): void }}
 */
function compile(cachedData) {
  const source = readFileSync(file, "latin1");
  const script = new Script(
    `(function(exports,require,module,__filename,__dirname){${source}\n})`,
    {
      filename: file,
      cachedData,
    },
  );
  const run = () => {
    const program = { exports: {} };
    const load = (/** @type {string} */ name) =>
      require(name.startsWith(".") ? join(folder, name) : name);
    script.runInThisContext()(program.exports, load, program, file, folder);
  };
  return { script, run };
}

module.exports = { cacheFile, compile, file, readCache };
