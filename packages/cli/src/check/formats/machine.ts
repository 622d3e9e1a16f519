import { checkstyle } from "./checkstyle";
import type { FormatName, FormatSettings, Formatter } from "./formatter";
import { github } from "./github";
import { gitlab } from "./gitlab";
import { json } from "./json";
import { junit } from "./junit";
import { ndjson } from "./ndjson";
import { rdjson } from "./rdjson";
import { sarif } from "./sarif";

/** Every format for programs. A bundle of its own: a person's run does not load it. */
export const machineFormats: Readonly<
  Record<Exclude<FormatName, "pretty">, (settings: FormatSettings) => Formatter>
> = { json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson };
