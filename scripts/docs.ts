// Writes what is generated from code: JSON Schema files, docs/models, docs/rules. `--check` fails on drift.
import { main } from "./generated";
import { modelDocs } from "./model-docs";
import { ruleDocs } from "./rule-docs";

const models = modelDocs();
await main(
  { files: new Map([...models.files, ...ruleDocs()]), folders: [...models.folders, "docs/rules"] },
  "npm run docs",
);
