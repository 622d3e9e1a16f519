import type { Buffer } from "node:buffer";
import { type Decoded, decode } from "../files/decode";
import { formatOf } from "../files/format";
import type { Problem } from "./problem";

/** The text of a file, and what is wrong with the file itself. */
export interface SourceText {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Whether there is anything to go on with. */
  readonly readable: boolean;
}

/**
 * What is wrong with bytes that are no text.
 *
 * @param offset of their text in what is shown
 */
export function encodingProblem(
  { before, problem, remedy }: Extract<Decoded, { readonly ok: false }>,
  offset: number,
): Problem {
  const start = offset + before.length;
  return {
    id: "file/encoding",
    severity: "error",
    message: `${problem}.`,
    remedies: [remedy],
    range: { start, end: start + 1 },
  };
}

/**
 * Reads the bytes of a file as text.
 *
 * @param name as the person gave it
 */
export function sourceText(name: string, bytes: Buffer): SourceText {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    return { text: decoded.lossy, problems: [encodingProblem(decoded, 0)], readable: false };
  }
  const { text, byteOrderMark } = decoded;
  if (text.trim() === "") return { text, problems: [emptyProblem(name, text)], readable: false };
  // Only JSON forbids it.
  const format = formatOf(name);
  const marked = byteOrderMark && format !== "text" && format !== "yaml" && format !== "csv";
  return { text, problems: marked ? [markProblem()] : [], readable: true };
}

/** A file without anything in it. */
export function emptyProblem(name: string, text: string): Problem {
  return {
    id: "file/empty",
    severity: "error",
    message: text === "" ? "The file is empty." : "The file holds nothing but white space.",
    remedies: [formatOf(name) === "text" ? "Put the text into it." : "Put a document into it."],
  };
}

const markProblem = (): Problem => ({
  id: "file/byte-order-mark",
  severity: "error",
  message:
    "The file begins with a byte order mark, which JSON does not allow (RFC 8259, section 8.1).",
  remedies: ["Save it as UTF-8 without one; many programs cannot read it otherwise."],
  range: { start: 0, end: 1 },
});
