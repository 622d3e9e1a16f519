#!/usr/bin/env node
"use strict";
// Starts the bundle, with V8's code cache when the build left one for this V8: a third of the time to the first check.
// One file, because finding another takes as long as reading it.
const { existsSync, readFileSync, writeSync } = require("node:fs");
const { join } = require("node:path");

const folder = join(__dirname, "..", "dist");
const file = join(folder, "fairwell.cjs");

/** V8 refuses the cache of another version by itself; the name keeps it from being read for nothing. */
const cacheFile = join(
  folder,
  `fairwell.${process.versions.v8}-${process.platform}-${process.arch}.cache`,
);

/** The bundle as a function, as it was when the cache was made: putting it together here takes a copy of it. */
const wrappedFile = `${cacheFile}.js`;

function readCache() {
  try {
    return { data: readFileSync(cacheFile), source: readFileSync(wrappedFile, "latin1") };
  } catch {
    return undefined;
  }
}

const wrapped = () =>
  `(function(exports,require,module,__filename,__dirname){${readFileSync(file, "latin1")}\n})`;

/**
 * @param {{ data: Buffer, source: string }} [cache]
 * @returns {{ source: string, script: import("node:vm").Script, run(): { done: Promise<void> } }}
 */
function compile(cache) {
  const { Script } = require("node:vm");
  const source = cache ? cache.source : wrapped();
  const script = new Script(source, { filename: file, cachedData: cache?.data });
  const run = () => {
    const program = { exports: {} };
    const load = (/** @type {string} */ name) =>
      require(name.startsWith(".") ? join(folder, name) : name);
    script.runInThisContext()(program.exports, load, program, file, folder);
    return program.exports;
  };
  return { source, script, run };
}

/** Prints the version without loading the program. What goes wrong is left to the program to say. */
function printVersion() {
  const [name, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || !["--version", "-v", "-V"].includes(name)) return false;
  try {
    writeSync(1, `${require("../package.json").version}\n`);
    return true;
  } catch {
    return false;
  }
}

function runProgram() {
  const cache = readCache();
  if (cache === undefined && !existsSync(file)) {
    console.error("fairwell has not been built. Run: pnpm --filter @fairwell/cli build");
    process.exitCode = 2;
  } else if (cache === undefined && require("node:module").enableCompileCache) {
    // Node 22.1 and later keep a cache of their own, which is written when nothing is left to do.
    require("node:module").enableCompileCache();
    require(file);
  } else {
    // All has been written by then: leaving at once saves taking the heap apart.
    compile(cache)
      .run()
      .done.then(() => process.exit());
  }
}

if (require.main !== module) module.exports = { cacheFile, compile, file, wrappedFile };
else if (!printVersion()) runProgram();
