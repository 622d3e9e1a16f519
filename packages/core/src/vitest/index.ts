// A module has to be imported before its types can be added to.
import type {} from "vitest";
import type { FairMatchers } from "./matchers";

export { type FairMatchers, fairMatchers } from "./matchers";
export type { FairFeedbackOptions } from "./options";

declare module "vitest" {
  // The type parameter has to be there as Vitest has it: it is the type of what is expected.
  interface Matchers<T> extends FairMatchers<void> {}
}
