import { version } from "../../version";
import type { FileReport } from "../report";
import type { FormatSettings, Formatter } from "./formatter";
import { type PlacedProblem, placedProblems } from "./writing/placed";
import { repositoryPaths } from "./writing/repository";
import { sentences } from "./writing/sentences";
import { attributes, xmlText } from "./writing/xml";

/** A suite says first how many tests it has. It is held until then, and no longer than this. */
const mostCharacters = 2 * 1024 * 1024;

interface Suite {
  readonly name: string;
  readonly part: number;
  cases: string[];
  length: number;
  failures: number;
}

/** A test passes or fails: what is only a warning fails as well, and says so in `type`. */
function caseText(path: string, { problem, document, place }: PlacedProblem): string {
  const where = place ? `${path}:${place.line}:${place.column}` : path;
  const about = document?.id === undefined ? "" : ` (${document.id})`;
  const head = attributes({
    name: `${problem.id} at ${place ? `${place.line}:${place.column}` : "the file"}${about}`,
    classname: path,
    time: "0",
  });
  const failure = attributes({ message: problem.message, type: problem.severity });
  const body = xmlText(`${where}: ${problem.severity}: ${sentences(problem)}`);
  return `    <testcase${head}>\n      <failure${failure}>${body}</failure>\n    </testcase>\n`;
}

/** Jenkins wants one at least. */
const properties = `    <properties>\n      <property${attributes({ name: "fairwell", value: version })}/>\n    </properties>\n`;

const passed = (path: string): string =>
  `    <testcase${attributes({ name: path, classname: path, time: "0" })}/>\n`;

/**
 * JUnit's XML: a suite for each file, a failed test for each problem; a file without any is one test that passed. What
 * would be too much for one suite goes into several.
 */
export function junit({ quiet, directory }: FormatSettings): Formatter {
  const pathOf = repositoryPaths(directory);
  const timestamp = new Date().toISOString().slice(0, 19);
  let suites = 0;
  let suite: Suite | undefined;

  const suiteText = (name: string, cases: string, tests: number, failures: number, errors = 0) =>
    `  <testsuite${attributes({
      name,
      package: name,
      id: suites++,
      hostname: "localhost",
      timestamp,
      tests,
      failures,
      errors,
      time: "0",
    })}>\n${properties}${cases}    <system-out/>\n    <system-err/>\n  </testsuite>\n`;

  function close(): string {
    if (!suite) return "";
    const { name, part, cases, failures } = suite;
    const path = pathOf(name);
    const title = part === 1 ? path : `${path} (${part})`;
    if (failures === 0 && part > 1) return "";
    const tests = failures === 0 ? [passed(path)] : cases;
    return suiteText(title, tests.join(""), tests.length, failures);
  }
  function add(report: FileReport): string {
    let text = "";
    if (suite?.name !== report.name) {
      text += close();
      suite = { name: report.name, part: 1, cases: [], length: 0, failures: 0 };
    }
    for (const placed of placedProblems(report, quiet)) {
      if (suite.length > mostCharacters) {
        text += close();
        suite = { name: report.name, part: suite.part + 1, cases: [], length: 0, failures: 0 };
      }
      const one = caseText(pathOf(report.name), placed);
      suite.cases.push(one);
      suite.length += one.length;
      suite.failures++;
    }
    return text;
  }
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    file: add,
    end({ tally }) {
      const refused = tally.unreadable.map(({ name, problem, remedy }) => {
        const head = attributes({ name: "file/unreadable", classname: name, time: "0" });
        const error = attributes({ message: `${name} ${problem}`, type: "file/unreadable" });
        const body = `    <testcase${head}>\n      <error${error}>${xmlText(remedy)}</error>\n    </testcase>\n`;
        return [name, body] as const;
      });
      const last = close();
      const errors = refused.map(([name, body]) => suiteText(name, body, 1, 0, 1));
      return `${last}${errors.join("")}</testsuites>\n`;
    },
  };
}
