import { expect, it } from "vitest";
import { wantsColour } from "./paint";

it.each([
  [{}, true, false, true],
  [{}, false, false, false],
  [{}, true, true, false],
  [{ NO_COLOR: "1" }, true, false, false],
  [{ NO_COLOR: "" }, true, false, true],
  [{ TERM: "dumb" }, true, false, false],
  [{ FORCE_COLOR: "1" }, false, false, true],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, false, true],
  [{ FORCE_COLOR: "0" }, true, false, false],
  [{ FORCE_COLOR: "1" }, true, true, false],
])("%j, terminal %s, --no-color %s: %s", (env, terminal, forbidden, expected) => {
  expect(wantsColour(env, terminal, forbidden)).toBe(expected);
});
