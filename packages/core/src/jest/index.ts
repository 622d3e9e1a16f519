// The matchers of `@fairwell/core/vitest` with Jest's types: those of `@jest/globals`, and the global ones of `@types/jest`.

// A module has to be imported before its types can be added to.
import type {} from "expect";
import type { FairMatchers } from "../vitest/matchers";

export { type FairMatchers, fairMatchers } from "../vitest/matchers";
export type { FairFeedbackOptions } from "../vitest/options";

declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T> extends FairMatchers<R> {}
}

declare global {
  namespace jest {
    interface Matchers<R, T> extends FairMatchers<R> {}
  }
}
