import type { FormatName, FormatSettings, Formatter } from "./formatter";
import { pretty } from "./pretty";

/** The formatter of a name. What a person's run does not need is loaded only when it is asked for. */
export async function formatterFor(name: FormatName, settings: FormatSettings): Promise<Formatter> {
  if (name === "pretty") return pretty(settings);
  const { machineFormats } = await import("./machine");
  return machineFormats[name](settings);
}
