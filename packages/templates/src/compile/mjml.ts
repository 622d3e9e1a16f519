import { FairwellError } from "@fairwell/core";

type Mjml2html = (
  source: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<{ html: string; errors: readonly { formattedMessage: string }[] }>;

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
 * MJML ▸ HTML as mjml makes it. No configuration file is read (`.mjmlconfig` can name code to run), nothing is
 * included, no font is fetched.
 *
 * @throws FairwellError `invalid_layout`
 */
export async function mjmlToHtml(source: string): Promise<string> {
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
    const problems = (cause as { errors?: readonly { formattedMessage: string }[] }).errors;
    const list = problems?.map(({ formattedMessage }) => formattedMessage).join("\n");
    throw new FairwellError("invalid_layout", list ?? "mjml cannot read this source.", { cause });
  }
}
