import { faultLine } from "../../fault-line";
import type { ProblemData } from "./data";

const isFairwellError = (error: unknown): error is Error & { code: string; docs: string } =>
  error instanceof Error && error.name === "FairwellError";

/** Why something was refused, for the page. The first sentence of an error says what is wrong, the others what to do. */
export function refusalOf(error: unknown): ProblemData {
  if (!isFairwellError(error)) {
    const advice = [{ message: faultLine(error, "on this document") }];
    return { id: "render/fault", severity: "error", message: "No message was made.", advice };
  }
  const [, problem = error.message, remedy] = /^(.*?\.)\s+(\p{Lu}.*)$/su.exec(error.message) ?? [];
  return {
    id: `render/${error.code.replaceAll("_", "-")}`,
    severity: "error",
    message: problem,
    advice: [{ message: remedy ?? `See ${error.docs}.` }],
  };
}

/** A file in which a key stands twice says two things, and only one of them was checked. */
export const ambiguousFile: ProblemData = {
  id: "render/duplicate-key",
  severity: "error",
  message: "No message is made of a file in which a key stands twice.",
  advice: [{ message: "Keep one of the two." }],
};
