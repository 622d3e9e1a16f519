// The documents and their errors alone, for programs that read and render and check no text: no rule is loaded with them.
// package.json lists this file under `sideEffects`: as a file without any, esbuild would pass it over in bundles made of
// the sources, and the modules behind it would be used before they are ready.

export * from "./errors";
export * from "./model";
