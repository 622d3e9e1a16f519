import type * as z from "zod/mini";
import { type DocumentIssue, FairwellError } from "../errors";
import {
  type DocumentOf,
  type FairwellDocument,
  isKind,
  type Kind,
  kinds,
  schemas,
  type World,
  worldOf,
} from "./documents";
import { explainIssues, formatPath } from "./explain-issue";
import { nearest } from "./nearest";

/** What `validateDocument` returns: the document, or everything that is wrong with it. */
export type Validation<Document> =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly issues: readonly DocumentIssue[] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const worldNames: Record<World, string> = {
  internal: "an internal document, which is never rendered",
  "candidate-facing": "a candidate-facing document",
};

function kindIssue(input: unknown, expected: readonly Kind[]): DocumentIssue | undefined {
  if (!isObject(input)) {
    return {
      path: [],
      code: "wrong_type",
      problem: "is not an object",
      remedy: "A Fairwell document is one JSON object with a `kind`.",
    };
  }
  const { kind } = input;
  const list = expected.map((name) => `\`${name}\``).join(", ");
  const use = expected.length === 1 ? `Use ${list}.` : `Use one of ${list}.`;
  if (kind === undefined)
    return { path: ["kind"], code: "missing", problem: "is missing", remedy: `Add it. ${use}` };
  if (!isKind(kind)) {
    const near = typeof kind === "string" ? nearest(kind, expected) : undefined;
    return {
      path: ["kind"],
      code: "unknown_kind",
      problem: "is not a kind of document that Fairwell knows",
      remedy: near && expected.length > 1 ? `Did you mean \`${near}\`? ${use}` : use,
    };
  }
  if (expected.includes(kind)) return undefined;
  const other = worldOf(kind) !== worldOf(expected[0] as Kind);
  return {
    path: ["kind"],
    code: other ? "wrong_world" : "wrong_kind",
    problem: `says \`${kind}\`, ${worldNames[worldOf(kind)]}`,
    remedy: use,
  };
}

/** Getters and proxies run code of their own, and what that throws may hold text of the document. */
function guarded<Document>(read: () => Validation<Document>): Validation<Document> {
  try {
    return read();
  } catch {
    const remedy = "Give plain data, as JSON.parse returns it.";
    return {
      ok: false,
      issues: [{ path: [], code: "wrong_type", problem: "cannot be read", remedy }],
    };
  }
}

function validate<K extends Kind>(
  kind: K,
  schema: z.ZodMiniType<DocumentOf<K>>,
  input: unknown,
): Validation<DocumentOf<K>> {
  const wrong = kindIssue(input, [kind]);
  if (wrong) return { ok: false, issues: [wrong] };
  const result = schema.safeParse(input);
  return result.success
    ? { ok: true, document: result.data }
    : { ok: false, issues: explainIssues(result.error.issues, input, schema) };
}

function fail(kind: string, issues: readonly DocumentIssue[]): never {
  const first = issues[0] as DocumentIssue;
  const more = issues.length > 1 ? ` And ${issues.length - 1} more: see \`issues\`.` : "";
  const code =
    first.code === "wrong_world"
      ? "wrong_world"
      : first.code === "unknown_kind"
        ? "unknown_kind"
        : "invalid_document";
  throw new FairwellError(code, `This is not a valid ${kind}: ${describeIssue(first)}${more}`, {
    issues,
  });
}

/** One sentence or two for an issue: `points[1].text is missing. Add it.` */
export function describeIssue(issue: DocumentIssue): string {
  const namesItself = issue.problem.startsWith("`") || issue.problem.startsWith("This key");
  const where = namesItself
    ? issue.path.length > 1
      ? `In ${formatPath(issue.path.slice(0, -1))}: `
      : ""
    : `${formatPath(issue.path)} `;
  return `${where}${issue.problem}. ${issue.remedy}`;
}

/**
 * Reads any Fairwell document without throwing.
 *
 * @param input anything, usually the result of JSON.parse
 * @returns the document, typed by its `kind`; or every issue with path, problem and remedy
 * @example
 * const result = validateDocument(JSON.parse(text));
 * if (!result.ok) for (const issue of result.issues) console.log(describeIssue(issue));
 */
export function validateDocument(input: unknown): Validation<FairwellDocument> {
  return guarded(() => {
    const wrong = kindIssue(input, kinds);
    if (wrong) return { ok: false, issues: [wrong] };
    const kind = (input as { kind: Kind }).kind;
    return validate(kind, schemas[kind] as unknown as z.ZodMiniType<DocumentOf<Kind>>, input);
  });
}

/**
 * Reads any Fairwell document.
 *
 * @throws FairwellError `unknown_kind` or `invalid_document`, with `issues`
 */
export function parseDocument(input: unknown): FairwellDocument {
  const result = validateDocument(input);
  return result.ok ? result.document : fail("Fairwell document", result.issues);
}

function parser<K extends Kind>(kind: K) {
  return (input: unknown): DocumentOf<K> => {
    const schema = schemas[kind] as unknown as z.ZodMiniType<DocumentOf<K>>;
    const result = guarded(() => validate(kind, schema, input));
    return result.ok ? result.document : fail(kind, result.issues);
  };
}

// Each reads one kind of document and throws FairwellError: `wrong_world` for a document of the other world,
// `invalid_document` with `issues` for everything else.
export const parseJob = parser("job");
export const parseRatingScale = parser("rating-scale");
export const parseApplication = parser("application");
export const parseScorecard = parser("scorecard");
export const parseReason = parser("reason");
export const parseWithdrawalDecision = parser("withdrawal-decision");
export const parseClientRemarks = parser("client-remarks");
export const parseCandidateFeedback = parser("candidate-feedback");
export const parseOutcomeNotice = parser("outcome-notice");
export const parseWithdrawalNotice = parser("withdrawal-notice");
export const parseAcknowledgement = parser("acknowledgement");
export const parseFeedbackRequest = parser("feedback-request");
export const parseHelpfulness = parser("helpfulness");
