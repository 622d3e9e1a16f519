import { FairwellError } from "@fairwell/core/documents";
import { faults, faultsOf, layoutError } from "./faults";

type Mjml2html = (
  source: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<{ html: string; errors: readonly { formattedMessage: string }[] }>;

interface MjmlError {
  readonly line: number;
  readonly message: string;
  readonly tagName: string;
}

let loaded: Promise<Mjml2html> | undefined;

/** mjml takes half a second to load and 58 MB on disk: only who compiles needs it. */
function load(): Promise<Mjml2html> {
  loaded ??= import("mjml").then(
    (module) => module.default as unknown as Mjml2html,
    (cause) => {
      loaded = undefined;
      throw new FairwellError(
        "invalid_options",
        "Compiling a layout needs mjml, which is not installed. Add it: npm install mjml@5",
        { cause },
      );
    },
  );
  return loaded;
}

/**
 * MJML ▸ HTML as mjml makes it, with mjml's problems as faults. No configuration file is read (`.mjmlconfig` can name code to run), nothing is
 * included, no font is fetched.
 */
export async function strictHtml(source: string): Promise<string> {
  const mjml2html = await load();
  try {
    const { html } = await mjml2html(source, {
      validationLevel: "strict",
      fonts: {},
      keepComments: false,
      ignoreIncludes: true,
      useMjmlConfigOptions: false,
      mjmlConfigPath: null,
    });
    return html;
  } catch (cause) {
    const { errors } = cause as { errors?: readonly MjmlError[] };
    return faults(
      errors?.map(({ line, message, tagName }) => ({
        line,
        problem: `${tagName}: ${message}.`,
      })) ?? [{ line: undefined, problem: "mjml cannot read this source." }],
    );
  }
}

/**
 * MJML ▸ HTML as mjml makes it, strictly. No configuration file is read, nothing is included, no font is fetched.
 *
 * @throws FairwellError `invalid_layout` with each line
 */
export async function mjmlToHtml(source: string): Promise<string> {
  try {
    return await strictHtml(source);
  } catch (error) {
    const list = faultsOf(error);
    if (!list) throw error;
    throw layoutError(list, (line) => ({ file: undefined, line }));
  }
}
