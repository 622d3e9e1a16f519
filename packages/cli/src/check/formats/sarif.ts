import { pathToFileURL } from "node:url";
import { lineSafe } from "../../terminal/line-safe";
import { version } from "../../version";
import type { Problem } from "../problem";
import type { FileReport } from "../report";
import type { Tally } from "../tally";
import type { FormatSettings, Formatter, RunEnd } from "./formatter";
import { reportingDescriptor, sarifLevels } from "./sarif-rules";
import { createFingerprints } from "./writing/fingerprint";
import { type PlacedProblem, placedProblems } from "./writing/placed";
import { repositoryPaths } from "./writing/repository";
import { sentences } from "./writing/sentences";

/** GitHub's code scanning shows so many results of a run, and says nothing of the others. */
const mostShownByGitHub = 5_000;

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

/** An address relative to the root of the repository; outside of it, a whole one (section 3.4). */
function artifactLocation(path: string) {
  if (path.startsWith("/") || /^[A-Za-z]:\//.test(path)) return { uri: pathToFileURL(path).href };
  const uri = path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return { uri, uriBaseId: "SRCROOT" };
}

const regionOf = ({ place }: PlacedProblem) =>
  place
    ? {
        startLine: place.line,
        startColumn: place.column,
        endLine: place.endLine,
        endColumn: place.endColumn,
      }
    : { startLine: 1 };

const noteOf = (count: number) =>
  count <= mostShownByGitHub
    ? []
    : [
        {
          level: "warning",
          descriptor: { id: "fairwell/many-results" },
          message: {
            text: `This run has ${count} results. GitHub's code scanning shows ${mostShownByGitHub} of a run; this file holds all of them.`,
          },
        },
      ];

function invocation({ exitCode }: RunEnd, { unreadable }: Tally, results: number) {
  return {
    executionSuccessful: unreadable.length === 0,
    exitCode,
    toolExecutionNotifications: [
      ...unreadable.map(({ name, problem, remedy }) => ({
        level: "error",
        descriptor: { id: "file/unreadable" },
        message: { text: `${name} ${problem}. ${remedy}` },
      })),
      ...noteOf(results),
    ],
  };
}

/**
 * SARIF 2.1.0 (OASIS). Holds no text of a document. Results come first and the rules after them, so that results need
 * not be kept.
 */
export function sarif({ quiet, directory }: FormatSettings): Formatter {
  const pathOf = repositoryPaths(directory);
  const fingerprintOf = createFingerprints();
  const rules = new Map<string, { index: number; problem: Pick<Problem, "id" | "severity"> }>();
  let results = 0;

  const indexOf = ({ id, severity }: Problem): number => {
    const rule = rules.get(id) ?? { index: rules.size, problem: { id, severity } };
    rules.set(id, rule);
    return rule.index;
  };
  function result(report: FileReport, path: string, placed: PlacedProblem) {
    const { problem, document } = placed;
    const location = artifactLocation(path);
    return {
      ruleId: problem.id,
      ruleIndex: indexOf(problem),
      level: sarifLevels[problem.severity],
      message: { text: sentences(problem) },
      locations: [
        {
          physicalLocation: { artifactLocation: location, region: regionOf(placed) },
          ...(problem.path &&
            problem.path.length > 0 && {
              logicalLocations: [{ fullyQualifiedName: pointer(problem), kind: "member" }],
            }),
        },
      ],
      partialFingerprints: { "fairwellFinding/v1": fingerprintOf(report, path, placed) },
      ...(document?.kind && { properties: { kind: document.kind } }),
    };
  }
  return {
    begin: () =>
      `{\n  "$schema": "${schema}",\n  "version": "2.1.0",\n  "runs": [\n    {\n      "columnKind": "utf16CodeUnits",\n      "results": [`,
    file(report) {
      const path = pathOf(report.name);
      return placedProblems(report, quiet)
        .map((placed) => {
          const text = lineSafe(JSON.stringify(result(report, path, placed)));
          return `${results++ === 0 ? "" : ","}\n        ${text}`;
        })
        .join("");
    },
    end(run) {
      const driver = {
        name: "Fairwell",
        semanticVersion: version,
        informationUri: "https://github.com/fairwell/fairwell",
        rules: [...rules.values()].map(({ problem }) => reportingDescriptor(problem)),
      };
      const rest = {
        tool: { driver },
        originalUriBaseIds: { SRCROOT: { description: { text: "The root of the repository." } } },
        invocations: [invocation(run, run.tally, results)],
      };
      const tail = lineSafe(JSON.stringify(rest, null, 2))
        .slice(2, -2)
        .replaceAll("\n", "\n    ");
      return `${results === 0 ? "" : "\n      "}],\n    ${tail}\n    }\n  ]\n}\n`;
    },
  };
}

/** `points[1].text`: keys that are no plain names are left as `[…]`, since they may be text. */
const pointer = ({ path = [] }: Problem): string =>
  path
    .map((part) => {
      if (typeof part === "number") return `[${part}]`;
      return /^[A-Za-z_$][\w$-]{0,59}$/.test(part) ? `.${part}` : "[…]";
    })
    .join("")
    .replace(/^\./, "");
