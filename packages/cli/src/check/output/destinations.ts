import { extname } from "node:path";
import { choiceRemedy } from "../../command-line/nearest-name";
import { UsageError } from "../../command-line/usage-error";
import { printable } from "../../terminal/cells";
import { type FormatName, formatNames } from "../formats/formatter";

/** A format and where it goes; without a file, to standard output. */
export interface Destination {
  readonly format: FormatName;
  readonly file?: string;
}

const isFormat = (name: string): name is FormatName =>
  (formatNames as readonly string[]).includes(name);

/** Endings that files of a format have. */
const endings: Readonly<Record<FormatName, readonly string[]>> = {
  pretty: [".txt", ".log"],
  json: [".json"],
  ndjson: [".ndjson", ".jsonl"],
  sarif: [".sarif", ".json"],
  github: [".txt", ".log"],
  gitlab: [".json"],
  junit: [".xml"],
  checkstyle: [".xml"],
  rdjson: [".json", ".rdjson"],
};

/** The format of a file whose option names none. */
function formatFor(file: string, given: readonly FormatName[]): FormatName {
  const ending = extname(file).toLowerCase();
  const fits = (names: readonly FormatName[]) =>
    names.filter((name) => endings[name].includes(ending));
  const [only, ...others] = given;
  if (only && others.length === 0) return only;
  const [fit, ...more] = fits(given.length > 0 ? given : formatNames);
  if (fit && more.length === 0) return fit;
  throw new UsageError(
    `\`--output ${printable(file).slice(0, 60)}\` does not say which format goes there`,
    `Write the format before it: \`--output sarif=${printable(file).slice(0, 60)}\`.`,
  );
}

async function readOutput(
  value: string,
  given: readonly FormatName[],
): Promise<Required<Destination>> {
  const equals = value.indexOf("=");
  const name = equals === -1 ? "" : value.slice(0, equals);
  if (isFormat(name) && equals < value.length - 1)
    return { format: name, file: value.slice(equals + 1) };
  // A name such as `a=b.json` is a name; one word before `=` is a format that was misspelt.
  if (/^[a-z]+$/i.test(name))
    throw new UsageError(
      `\`--output\` does not know the format \`${name.slice(0, 40)}\``,
      await choiceRemedy(name, formatNames),
    );
  return { format: formatFor(value, given), file: value };
}

/**
 * Where results go. A format that has a file goes there; what is left goes to standard output, and without any format
 * that is `pretty`, with annotations too where GitHub Actions runs it.
 *
 * @throws UsageError for a file without a format, and for two formats in one place
 */
export async function destinationsOf(
  formats: readonly string[],
  outputs: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly Destination[]> {
  const given = [...new Set(formats.filter(isFormat))];
  const files: Required<Destination>[] = [];
  for (const value of outputs) {
    const taken = files.map(({ format }) => format);
    const open = given.filter((name) => !taken.includes(name));
    const next = await readOutput(value, open.length > 0 ? open : given);
    const same = files.find(({ file }) => file === next.file);
    if (same)
      throw new UsageError(
        `\`${same.format}\` and \`${next.format}\` cannot both go to one file`,
        "Give each `--output` a name of its own.",
      );
    files.push(next);
  }
  const standard: FormatName[] =
    given.length > 0
      ? given.filter((name) => !files.some(({ format }) => format === name))
      : env.GITHUB_ACTIONS === "true"
        ? ["pretty", "github"]
        : ["pretty"];
  const others = standard.filter((name) => name !== "pretty" && name !== "github");
  if (standard.length > 1 && others.length > 0)
    throw new UsageError(
      `Standard output cannot take ${standard.map((name) => `\`${name}\``).join(" and ")}`,
      `Send one of them to a file: \`--output ${others[0]}=results${endings[others[0] as FormatName][0]}\`.`,
    );
  return [...files, ...standard.map((format) => ({ format }))];
}
