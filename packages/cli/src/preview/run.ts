import type { previewOptions } from "../command-line/commands/preview";
import type { ExitCode, Invocation } from "../command-line/define";
import { UsageError } from "../command-line/usage-error";
import { printable } from "../terminal/cells";
import { lookFor } from "../terminal/look";
import { exportGallery } from "./export/export";
import type { GalleryData } from "./gallery/data";
import { loadGallery, type Sources } from "./load";
import { type Preview, servePreview } from "./preview";
import { portOf, sourcesFor } from "./settings";

type Run = Invocation<typeof previewOptions>;

const count = (number: number, one: string): string =>
  `${number} ${number === 1 ? one : `${one}s`}`;

/** Notices of which no message can be made in any language, or that are no valid documents. */
const unusable = ({ notices }: Pick<GalleryData, "notices">) =>
  notices.filter(({ versions }) =>
    Object.values(versions).every(({ refusal }) => refusal !== undefined),
  );

/** Writes the gallery to a folder. */
async function write(sources: Sources, folder: string, { host, options }: Run): Promise<ExitCode> {
  const gallery = await loadGallery(sources);
  const [fault] = gallery.data.faults;
  if (fault) {
    const [advice] = fault.advice;
    throw new UsageError(fault.message.replace(/\.$/, ""), advice?.message ?? "");
  }
  const { page, messages } = exportGallery(gallery, folder, host.directory);
  const not = unusable(gallery.data).map(({ title, problems, versions }) => {
    const problem = problems[0] ?? Object.values(versions)[0]?.refusal;
    return `  ${printable(title)}: ${problem?.message ?? "not rendered"}`;
  });
  const look = lookFor(host, options["no-color"]);
  const head = `Wrote ${printable(page)} with ${count(messages, "message")}; nothing was sent.`;
  const rest =
    not.length === 0
      ? []
      : [`${count(not.length, "notice")} could not be rendered; the page says what to do:`, ...not];
  host.out(`${[look.paint("bold", head), ...rest].join("\n")}\n`);
  return not.length > 0 && sources.operands.length > 0 ? 1 : 0;
}

/** Ends when somebody presses Ctrl-C, or the process is asked to end. */
function ending(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
      resolve();
    };
    process.on("SIGINT", end);
    process.on("SIGTERM", end);
  });
}

/** Serves the gallery until it is ended. */
async function serve(sources: Sources, { host, options }: Run): Promise<ExitCode> {
  const ended = ending();
  const preview: Preview = await servePreview(sources, portOf(options.port));
  const { paint } = lookFor(host, options["no-color"]);
  const what =
    sources.operands.length === 0
      ? `${count(preview.documents, "example")} of the notices that Fairwell makes`
      : `${count(preview.documents, "notice")}`;
  host.out(
    `Showing ${what} at ${paint("bold", preview.url)}\nThe page follows your changes. Ctrl-C ends it.\n`,
  );
  await ended;
  await preview.close();
  return 0;
}

/** `fairwell preview`. */
export async function run(invocation: Run): Promise<ExitCode> {
  const { operands, options, host } = invocation;
  if (options.out !== undefined && options.port !== undefined)
    throw new UsageError(
      "`--port` and `--out` do not go together",
      "With `--out` the page is written to a folder and nothing is served: leave out `--port`.",
    );
  const sources = await sourcesFor(operands, options, host.directory);
  return options.out === undefined
    ? serve(sources, invocation)
    : write(sources, options.out, invocation);
}
