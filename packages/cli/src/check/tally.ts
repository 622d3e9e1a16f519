import type { Severity } from "@fairwell/core";
import type { ExitCode } from "../command-line/define";
import type { Unreadable } from "../files/input";
import type { Problem } from "./problem";
import type { DocumentReport, FileReport } from "./report";

/** Every problem of a file: those of the file first, then document by document. */
export const problemsOf = (
  file: Pick<FileReport, "problems" | "documents">,
): readonly Problem[] => [...file.problems, ...file.documents.flatMap(({ problems }) => problems)];

/** Files of which something is true: the first two by name, the others as a number. */
export interface Places {
  readonly shown: readonly string[];
  readonly more: number;
}

/** What a run has come to so far: numbers and a few names, however much is checked. */
export interface Tally {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly files: number;
  /** Documents that have the shape of their kind, those that have not, and bare texts. */
  readonly documents: number;
  readonly invalid: number;
  readonly texts: number;
  /** Findings that an `allow` list accepts. */
  readonly accepted: number;
  /** What was not checked, and where. */
  readonly notChecked: ReadonlyMap<string, Places>;
  /** Kinds of internal document, and where. */
  readonly internal: ReadonlyMap<string, Places>;
  /** The rule that found something first. */
  readonly rule: string | undefined;
  readonly unreadable: readonly Unreadable[];
}

/** A tally that grows with each report. */
export interface Counting {
  add(report: FileReport): void;
  addUnreadable(unreadable: Unreadable): void;
  readonly tally: Tally;
}

/** Documents that have not the shape of a kind; their texts were not read. */
const isInvalid = ({ kind, problems }: DocumentReport): boolean =>
  kind === undefined && problems.some(({ id }) => id.startsWith("document/"));

const mostNames = 2;

/** Files come one after the other, so that only the last name can come again. */
function addPlace(places: Map<string, Places & { last: string }>, key: string, name: string): void {
  const known = places.get(key);
  if (known?.last === name) return;
  const { shown, more } = known ?? { shown: [], more: 0 };
  places.set(
    key,
    shown.length < mostNames
      ? { shown: [...shown, name], more, last: name }
      : { shown, more: more + 1, last: name },
  );
}

/** Counts what reports hold. Keeps none of them. */
export function createCounting(): Counting {
  const counts = { error: 0, warn: 0, info: 0 };
  const notChecked = new Map<string, Places & { last: string }>();
  const internal = new Map<string, Places & { last: string }>();
  const unreadable: Unreadable[] = [];
  const tally = {
    counts,
    files: 0,
    documents: 0,
    invalid: 0,
    texts: 0,
    accepted: 0,
    notChecked,
    internal,
    rule: undefined as string | undefined,
    unreadable,
  };
  let lastFile: string | undefined;

  const addProblems = (problems: readonly Problem[]): void => {
    for (const { severity, id, finding } of problems) {
      counts[severity]++;
      if (finding) tally.rule ??= id;
    }
  };
  const addDocument = (name: string, document: DocumentReport): void => {
    if (isInvalid(document)) tally.invalid++;
    else if (document.kind === undefined) tally.texts++;
    else tally.documents++;
    tally.accepted += document.suppressed.length;
    for (const sentence of document.notChecked) addPlace(notChecked, sentence, name);
    if (document.world === "internal") addPlace(internal, document.kind ?? "document", name);
    addProblems(document.problems);
  };
  return {
    add(report) {
      if (report.name !== lastFile) tally.files++;
      lastFile = report.name;
      addProblems(report.problems);
      for (const document of report.documents) addDocument(report.name, document);
    },
    addUnreadable: (one) => {
      unreadable.push(one);
    },
    tally,
  };
}

/**
 * The exit code of a run.
 *
 * @param mostWarnings warnings that are let through; undefined: any number
 */
export function exitCodeOf(tally: Tally, mostWarnings: number | undefined): ExitCode {
  if (tally.unreadable.length > 0) return 2;
  const { error, warn } = tally.counts;
  return error > 0 || warn > (mostWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}
