import type { Checker } from "@fairwell/core";
import { checkFile, type FileSettings } from "../check/check-file";
import { checkerFor, todayOf } from "../check/checker";
import type { Problem } from "../check/problem";
import { problemBlocks, unreadableBlocks } from "../check/problem-blocks";
import type { DocumentReport, FileReport } from "../check/report";
import type { renderOptions } from "../command-line/commands/render";
import type { ExitCode, Invocation, OptionValues } from "../command-line/define";
import { expandOperands } from "../files/expand";
import type { Unreadable } from "../files/input";
import { formatOf, readInput } from "../files/read";
import { fileNames, writeOutput } from "../files/write";
import { printable } from "../terminal/cells";
import { lookFor } from "../terminal/look";
import { rendererFor } from "./brand";
import { readLayouts } from "./layouts";
import { type RenderSettings, renderDocument } from "./render-document";

type Options = OptionValues<typeof renderOptions>;

/** Finds nothing: for `--no-check`. */
const unchecked: Checker = {
  check: () => ({
    findings: [],
    suppressed: [],
    counts: { error: 0, warn: 0, info: 0 },
    notChecked: [],
  }),
  checkText: () => unchecked.check({} as never),
};

async function checkSettings(options: Options): Promise<FileSettings> {
  const checker = options["no-check"] ? unchecked : await checkerFor(options);
  return { checker, today: todayOf(options.today), text: {} };
}

/** Where messages go, and what has been written. */
interface Output {
  readonly folder: string;
  readonly directory: string;
  readonly nameOf: (id: string, ending: string) => string;
  readonly lines: string[];
  messages: number;
  refused: number;
}

/**
 * Renders what may be rendered of a file, and returns the file with what stood in the way. A key that stands twice says
 * two things: nothing of its file is rendered, because the one that was checked may not be the one that was meant.
 */
function renderFile(file: FileReport, settings: RenderSettings, output: Output): FileReport {
  const ambiguous = file.problems.some(({ id }) => id === "json/duplicate-key");
  const documents = file.documents.map((report): DocumentReport => {
    const wrong = ambiguous || report.problems.some(({ severity }) => severity === "error");
    const rendered = wrong ? undefined : renderDocument(report, settings);
    if (!rendered?.ok) {
      output.refused++;
      const problems = rendered ? [...report.problems, rendered.problem] : report.problems;
      return { ...report, problems };
    }
    const { id, message } = rendered;
    const folder = `${output.folder}/${output.nameOf(id, `.${message.locale}`)}`;
    for (const { name, content } of message.files) {
      writeOutput(output.directory, `${folder}/${name}`, content);
      output.lines.push(`  ${printable(folder)}/${name}`);
    }
    for (const note of message.notes) output.lines.push(`  ${printable(folder)}: ${note}`);
    output.messages++;
    return report;
  });
  return { ...file, documents };
}

const bareText: Problem = {
  id: "render/text",
  severity: "error",
  message: "A plain text is not a document, and no message can be made of it.",
  remedies: [
    "Put it into a document of the kind candidate-feedback: `fairwell schema candidate-feedback`.",
  ],
};

/** `fairwell render`. */
export async function run(invocation: Invocation<typeof renderOptions>): Promise<ExitCode> {
  const { operands, options, host } = invocation;
  const notes: string[] = [];
  const { layout } = options;
  const looks = {
    brand: options.brand,
    layouts: layout === undefined ? undefined : await readLayouts(layout, host.directory),
  };
  const settings: RenderSettings = {
    rendererFor: await rendererFor(looks, host.directory, ({ path, message }) =>
      notes.push(`${path}: ${message}`),
    ),
    locale: options.locale,
    from: options.from,
  };
  const check = await checkSettings(options);
  const { inputs, unreadable } = await expandOperands(operands, {
    directory: host.directory,
    stdinName: "<stdin>",
  });
  const failed: Unreadable[] = [...unreadable];
  const output: Output = {
    folder: options.out ?? "out",
    directory: host.directory,
    nameOf: fileNames(),
    lines: [],
    messages: 0,
    refused: 0,
  };
  const files: FileReport[] = [];
  for (const input of inputs) {
    const read = await readInput(input, host.directory);
    if ("unreadable" in read) failed.push(read.unreadable);
    else if (formatOf(input.name) === "text")
      files.push({ name: input.name, text: "", problems: [bareText], documents: [] });
    else files.push(renderFile(checkFile(input.name, read.bytes, check), settings, output));
  }
  const look = { ...lookFor(host, options["no-color"]), quiet: false };
  const blocks = [...problemBlocks(files, look), ...unreadableBlocks(failed, look)];
  const broken = files.some(({ problems }) =>
    problems.some(({ severity }) => severity === "error"),
  );
  host.out(
    `${[...blocks, ...notes, ...output.lines, look.paint("bold", summary(output, options))].join("\n")}\n`,
  );
  return failed.length > 0 ? 2 : broken || output.refused > 0 ? 1 : 0;
}

function summary({ messages, refused }: Output, options: Options): string {
  const made = messages === 1 ? "1 message" : `${messages} messages`;
  const not =
    refused === 0
      ? ""
      : ` ${refused === 1 ? "1 document was" : `${refused} documents were`} not rendered: see above.`;
  const check = options["no-check"] ? " Not checked: the texts, because of `--no-check`." : "";
  return `Rendered ${made}; nothing was sent.${not}${check}`;
}
