import {
  type Checker,
  describeIssue,
  type FairwellDocument,
  type Kind,
  validateDocument,
  worldOf,
} from "@fairwell/core";
import type { Locator } from "../source/locator";
import { placeWith } from "./place";
import { type Problem, problemOfFinding, problemOfIssue, type Unplaced } from "./problem";
import type { DocumentReport } from "./report";

/** What the check is told beside the document. */
export interface CheckSettings {
  readonly checker: Checker;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Of documents that say none themselves. */
  readonly kind?: Kind;
  /** Only the structure: no rule is run. */
  readonly schemaOnly?: boolean;
  /** A quick test that is true only of valid documents; left out: every document is read by its schema. */
  readonly fits?: (value: unknown) => boolean;
  /** Reports do not keep their documents: for streams. */
  readonly forget?: boolean;
}

/** A value that was read, and where it stands. */
export interface SourceValue {
  readonly value: unknown;
  readonly locator: Locator;
  /** Of the locator's text in the file, in UTF-16 units. */
  readonly offset: number;
  /** When each line or record is a document. */
  readonly line?: number;
}

/** Checks a document, or every document of a list. */
export function checkValue(
  source: SourceValue,
  settings: CheckSettings,
): readonly DocumentReport[] {
  const { value, line } = source;
  const reports = !Array.isArray(value)
    ? [checkDocument(value, [], settings)]
    : value.length === 0
      ? [emptyList()]
      : value.map((entry: unknown, index) => {
          const report = checkDocument(entry, [index], settings);
          report.entry = index;
          return report;
        });
  if (line !== undefined) for (const report of reports) report.line = line;
  return placed(source, reports);
}

/** A report whose problems have no places yet. What it says of where it stands is added to it, and not to a copy. */
type UnplacedReport = Omit<DocumentReport, "problems" | "line" | "entry"> & {
  readonly problems: readonly Unplaced[];
  line?: number;
  entry?: number;
};

/** Without problems there are no places to find. */
const isClean = (report: UnplacedReport): report is UnplacedReport & { problems: readonly [] } =>
  report.problems.length === 0;

/** Finds the places of all documents in one pass: a pass for each would be quadratic in a long list. */
function placed(
  source: SourceValue,
  reports: readonly UnplacedReport[],
): readonly DocumentReport[] {
  if (reports.every(isClean)) return reports;
  const problems: Problem[] = placeWith(
    source.locator,
    source.offset,
    reports.flatMap((report) => report.problems),
  );
  let next = 0;
  return reports.map((report) => {
    const first = next;
    next += report.problems.length;
    return { ...report, problems: problems.slice(first, next) };
  });
}

const emptyList = (): UnplacedReport => ({
  problems: [
    {
      id: "document/none",
      severity: "error",
      message: "This list holds no document.",
      remedies: ["Put at least one document into it."],
      path: [],
      points: "value",
    },
  ],
  suppressed: [],
  notChecked: [],
});

/** The value with the kind that was given for it, when it says none itself. */
export function withKind(value: unknown, kind: Kind | undefined): unknown {
  if (!kind || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.hasOwn(value, "kind") ? value : { schemaVersion: 1, kind, ...value };
}

const inList = (path: readonly number[], problem: Unplaced): Unplaced =>
  path.length === 0 ? problem : { ...problem, path: [...path, ...problem.path] };

function checkDocument(
  value: unknown,
  path: readonly number[],
  settings: CheckSettings,
): UnplacedReport {
  const given = withKind(value, settings.kind);
  const result: ReturnType<typeof validateDocument> = settings.fits?.(given)
    ? { ok: true, document: given as FairwellDocument }
    : validateDocument(given);
  if (!result.ok) {
    return {
      problems: result.issues.map((issue) => inList(path, problemOfIssue(issue, describeIssue))),
      suppressed: [],
      notChecked: ["The text of an invalid document was not checked: mend its structure first."],
    };
  }
  const { document } = result;
  if (settings.schemaOnly) return reportOf(document, none, none, noRules, settings);
  const report = settings.checker.check(document, { today: settings.today });
  return reportOf(
    document,
    report.findings.map((finding) => inList(path, problemOfFinding(finding))),
    report.suppressed,
    report.notChecked,
    settings,
  );
}

const none: readonly [] = [];

function reportOf(
  document: FairwellDocument,
  problems: readonly Unplaced[],
  suppressed: DocumentReport["suppressed"],
  notChecked: readonly string[],
  { forget }: CheckSettings,
): UnplacedReport {
  const { kind, id } = document;
  const world = worldOf(kind);
  return forget
    ? { kind, id, world, problems, suppressed, notChecked }
    : { kind, id, world, document, problems, suppressed, notChecked };
}

const noRules = ["No rule was run, because of `--schema-only`: only the structure was checked."];
