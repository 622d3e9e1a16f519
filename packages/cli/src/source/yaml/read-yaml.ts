import { type Document, isScalar, parseAllDocuments, type YAMLError } from "yaml";
import type { Problem } from "../../check/problem";
import type { Locator } from "../locator";
import { yamlLocator } from "./locate-yaml";

/** A document of a YAML stream. */
export interface YamlDocument {
  readonly value: unknown;
  readonly locator: Locator;
}

/** What a YAML text holds. */
export interface ReadYaml {
  readonly problems: readonly Problem[];
  readonly documents: readonly YamlDocument[];
}

/** The library needs a hundred times the memory of the text. */
const mostUnits = 32 * 1024 * 1024;

/** What is said of the errors of the library: its own messages may repeat text of the file. */
const faults: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  DUPLICATE_KEY: [
    "This mapping has the same key already; programs keep only one of the two.",
    "Keep one of the two.",
  ],
  TAB_AS_INDENT: ["A tab stands where YAML wants spaces.", "Indent with spaces."],
  BAD_INDENT: ["The indentation does not fit what stands above.", "Indent as the lines beside it."],
  MISSING_CHAR: ["A closing sign or a separator is missing.", "Add the quotation mark or bracket."],
  MULTILINE_IMPLICIT_KEY: [
    "A key may not run over several lines.",
    "Put the key on one line, or the text in quotation marks.",
  ],
  UNEXPECTED_TOKEN: [
    "Something stands here that does not belong.",
    "Put texts with `:` or `#` in quotation marks.",
  ],
  BAD_ALIAS: ["This alias leads nowhere.", "Write the value itself."],
  BAD_DQ_ESCAPE: [
    "A backslash stands before a character that has no escape.",
    "Write `\\\\` for a backslash, or use single quotation marks.",
  ],
};

function faultProblem({ code, pos: [start, end] }: YAMLError): Problem {
  const [message, remedy] = faults[code] ?? [
    "This is not YAML.",
    "Check the indentation, and put texts with `:` or `#` in quotation marks.",
  ];
  return {
    id: `yaml/${code.toLowerCase().replaceAll("_", "-")}`,
    severity: "error",
    message,
    remedies: [remedy],
    range: { start, end: Math.max(end, start + 1) },
  };
}

const refusal = (id: string, message: string, remedy: string): ReadYaml => ({
  problems: [{ id, severity: "error", message, remedies: [remedy] }],
  documents: [],
});

/** Nothing stands between two `---`, or only comments. */
const isEmpty = ({ contents }: Document.Parsed): boolean =>
  contents === null ||
  (isScalar(contents) && contents.value === null && contents.range[0] === contents.range[1]);

/** Aliases may stand for so many values that no memory holds them: the library counts and refuses. */
function plainValue(document: Document.Parsed): { value: unknown } | Problem {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch {
    return {
      id: "yaml/aliases",
      severity: "error",
      message: "The aliases of this document stand for too much, or lead nowhere.",
      remedies: ["Write the values themselves."],
      range: { start: document.range[0], end: document.range[0] + 1 },
    };
  }
}

/**
 * Reads a YAML stream: documents are divided by `---`. YAML 1.2: dates stay texts, and `no` is a text.
 *
 * @param text the whole file
 */
export function readYaml(text: string): ReadYaml {
  if (text.length > mostUnits)
    return refusal(
      "yaml/too-large",
      "The file is larger than 32 million characters.",
      "Split it, or write NDJSON, which may have any size.",
    );
  try {
    const parsed = parseAllDocuments(text, { prettyErrors: false, logLevel: "silent" });
    const problems: Problem[] = [];
    const documents: YamlDocument[] = [];
    for (const document of "empty" in parsed ? [] : (parsed as Document.Parsed[])) {
      problems.push(...document.errors.map(faultProblem));
      const fatal = document.errors.some(({ code }) => code !== "DUPLICATE_KEY");
      if (fatal || isEmpty(document)) continue;
      const read = plainValue(document);
      if ("value" in read)
        documents.push({ value: read.value, locator: yamlLocator(text, document) });
      else problems.push(read);
    }
    return { problems, documents };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refusal(
      "yaml/too-deep",
      "The file is nested more deeply than can be read.",
      "A document has a handful of levels: look for a bracket that is never closed.",
    );
  }
}
