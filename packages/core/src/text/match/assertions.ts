import { Flag } from "../tokens";
import type { Assertion } from "./pattern";

/** Assertions by number. */
export const assertions: readonly Assertion[] = ["^", "^^", "$", "$$", ",", "-"];

/** The flag that the word after it needs, by number of the assertion; 0 where no word will do. */
export const assertionNeeds = Int32Array.of(
  Flag.clause,
  Flag.sentence,
  Flag.clause,
  0,
  Flag.comma,
  Flag.hyphen,
);

/** Whether an assertion holds at the end of a sentence. */
export function holdsAtEnd(assertion: number): boolean {
  return assertions[assertion] === "$" || assertions[assertion] === "$$";
}
