// Checks the packages as they would be published: publint for the manifest, attw for how types resolve.
import { packAll, run } from "./packed.mjs";

const archives = packAll();
for (const archive of Object.values(archives)) run("npx", ["publint", "run", archive, "--strict"]);
for (const name of ["core", "ats", "templates"])
  run("npx", ["attw", archives[name], "--profile", "node16"]);
