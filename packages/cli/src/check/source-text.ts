import type { Buffer } from "node:buffer";
import { decode } from "../files/decode";
import { formatOf } from "../files/read";
import type { Problem } from "./problem";

/** The text of a file, and what is wrong with the file itself. */
export interface SourceText {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Whether there is anything to go on with. */
  readonly readable: boolean;
}

/**
 * Reads the bytes of a file as text.
 *
 * @param name as the person gave it
 */
export function sourceText(name: string, bytes: Buffer): SourceText {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    const start = decoded.before.length;
    const problem: Problem = {
      id: "file/encoding",
      severity: "error",
      message: `${decoded.problem}.`,
      remedies: [decoded.remedy],
      range: { start, end: start + 1 },
    };
    return { text: decoded.lossy, problems: [problem], readable: false };
  }
  const { text, byteOrderMark } = decoded;
  if (text.trim() === "") return { text, problems: [empty(name, text)], readable: false };
  const marked = byteOrderMark && formatOf(name) !== "text";
  return { text, problems: marked ? [markProblem()] : [], readable: true };
}

function empty(name: string, text: string): Problem {
  return {
    id: "file/empty",
    severity: "error",
    message: text === "" ? "The file is empty." : "The file holds nothing but white space.",
    remedies: [formatOf(name) === "text" ? "Put the text into it." : "Put JSON into it."],
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
