#!/usr/bin/env node
"use strict";
const { existsSync } = require("node:fs");
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
