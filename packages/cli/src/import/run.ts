import type { InternalDocument } from "@fairwell/core";
import { problemBlocks, unreadableBlocks } from "../check/problem-blocks";
import type { importOptions } from "../command-line/commands/import";
import type { ExitCode, Invocation } from "../command-line/define";
import { nameRemedy } from "../command-line/nearest-name";
import { UsageError } from "../command-line/usage-error";
import { expandOperands } from "../files/expand";
import type { Unreadable } from "../files/input";
import { readInput } from "../files/read";
import { fileNames, writeOutput } from "../files/write";
import type { Host } from "../host";
import { lookFor } from "../terminal/look";
import { type FileImport, importFile } from "./import-file";
import { jsonImport } from "./json";
import { importSummary } from "./summary";
import { type Imported, systems } from "./systems";

async function adapterFor(name: string): Promise<(payload: unknown) => Imported> {
  const adapter = Object.hasOwn(systems, name) ? systems[name] : undefined;
  if (adapter) return adapter;
  const shown = /^[\w-]{1,40}$/.test(name) ? ` \`${name}\`` : "";
  throw new UsageError(
    `There is no adapter for the system${shown}`,
    await nameRemedy(name, Object.keys(systems)),
  );
}

/** Each document once, however many files hold it. */
function distinct(files: readonly FileImport[]): InternalDocument[] {
  const found = new Map<string, InternalDocument>();
  for (const { documents } of files)
    for (const document of documents) {
      const key = JSON.stringify(document);
      if (!found.has(key)) found.set(key, document);
    }
  return [...found.values()];
}

function writeDocuments(
  documents: readonly InternalDocument[],
  folder: string,
  host: Host,
): readonly string[] {
  const nameOf = fileNames();
  return documents.map((document) => {
    const name = `${folder}/${nameOf(`${document.kind}.${document.id}`)}.json`;
    writeOutput(host.directory, name, `${JSON.stringify(document, null, 2)}\n`);
    return name;
  });
}

/** `fairwell import`. */
export async function run(invocation: Invocation<typeof importOptions>): Promise<ExitCode> {
  const { operands, options, host } = invocation;
  const [system = "", ...names] = operands;
  const adapter = await adapterFor(system);
  const { inputs, unreadable } = await expandOperands(names, {
    directory: host.directory,
    stdinName: "<stdin>",
  });
  const failed: Unreadable[] = [...unreadable];
  const files: FileImport[] = [];
  for (const input of inputs) {
    const read = await readInput(input, host.directory);
    if ("unreadable" in read) failed.push(read.unreadable);
    else files.push(importFile(input.name, read.bytes, adapter));
  }
  const documents = distinct(files);
  const written = options.out === undefined ? [] : writeDocuments(documents, options.out, host);
  const broken = files.some(({ problems }) =>
    problems.some(({ severity }) => severity === "error"),
  );
  const exitCode = failed.length > 0 ? 2 : broken ? 1 : 0;
  if (options.format === "json") {
    host.out(jsonImport({ files, documents, written, unreadable: failed, exitCode }));
    return exitCode;
  }
  const look = { ...lookFor(host, options["no-color"]), quiet: false };
  const reports = files.map((file) => ({ ...file, documents: [] }));
  const blocks = [...problemBlocks(reports, look), ...unreadableBlocks(failed, look)];
  host.out(`${[...blocks, importSummary(files, documents, written, look)].join("\n")}\n`);
  return exitCode;
}
