import { version } from "./version";

const issues = "https://github.com/fairwell/fairwell/issues";

/** Where in the program an exception comes from: names and numbers of our own files, nothing of the user's. */
function placeIn(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const frame = /^ +at .*?([\w.-]+\.(?:[cm]?js|ts):\d+:\d+)\)?$/m.exec(stack)?.[1];
  return frame ? ` at ${frame}` : "";
}

/**
 * One plain line for an exception that should not have happened. Its message is left out: it may hold text of a
 * document.
 */
export function faultLine(error: unknown, doing: string): string {
  const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "exception";
  return `Fairwell itself failed ${doing} (${name}${placeIn(error)}, version ${version}, Node ${process.versions.node}). Please report this line at ${issues}.`;
}
