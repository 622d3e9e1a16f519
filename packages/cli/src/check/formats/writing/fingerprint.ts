import { createHash } from "node:crypto";
import type { FileReport } from "../../report";
import type { PlacedProblem } from "./placed";

/** After so many, places make fingerprints different instead of memory. */
const mostKept = 200_000;

/**
 * What stays the same when a finding moves: rule, file, document, place in the document and the words. Never the line,
 * so that lines above may change. A second finding that is alike in all of this is told apart by its number.
 */
export function createFingerprints(): (
  report: FileReport,
  path: string,
  placed: PlacedProblem,
) => string {
  const seen = new Map<string, number>();
  return (report, path, { problem, document, place }) => {
    const words = problem.range ? report.text.slice(problem.range.start, problem.range.end) : "";
    // The id names the document; without one, where it stands is all that there is.
    const about = document?.id ?? document?.entry ?? "";
    const inside = (problem.path ?? []).filter((part) => typeof part === "string");
    const hash = createHash("sha256")
      .update(JSON.stringify([path, problem.id, about, inside, words]))
      .digest("hex")
      .slice(0, 32);
    const number = (seen.get(hash) ?? 0) + 1;
    if (number > 1 || seen.size < mostKept) seen.set(hash, number);
    else return `${hash}:${place?.line ?? 0}:${place?.column ?? 0}`;
    return `${hash}:${number}`;
  };
}
