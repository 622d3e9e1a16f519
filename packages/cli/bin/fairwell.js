#!/usr/bin/env node
"use strict";
const { existsSync, writeSync } = require("node:fs");

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
  const { enableCompileCache } = require("node:module");
  const { compile, file, readCache } = require("./program.js");

  const cache = readCache();
  if (cache === undefined && !existsSync(file)) {
    console.error("fairwell has not been built. Run: pnpm --filter @fairwell/cli build");
    process.exitCode = 2;
  } else if (cache === undefined && enableCompileCache) {
    // Node 22.1 and later keep a cache of their own.
    enableCompileCache();
    require(file);
  } else compile(cache).run();
}

if (!printVersion()) runProgram();
