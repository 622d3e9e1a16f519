import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hashOf, type State, stateOf } from "./state";

beforeEach(() => vi.stubGlobal("window", { innerWidth: 1280 }));
afterEach(() => vi.unstubAllGlobals());

describe("the address of a view", () => {
  it("says what differs from the beginning, and always the width", () => {
    expect(hashOf(stateOf(""))).toBe("#width=600");
    expect(hashOf({ ...stateOf(""), notice: "a b.json#2", scheme: "dark", text: false })).toBe(
      "#notice=a+b.json%232&width=600&scheme=dark&text=no",
    );
  });

  it("leads back to the same view", () => {
    const state: State = {
      notice: "letters/é&=.json#3",
      kind: "acknowledgement",
      attention: true,
      language: "ar",
      theme: "warm",
      width: "all",
      scheme: "all",
      direction: "rtl",
      text: false,
      source: false,
      code: "html",
    };
    expect(stateOf(hashOf(state))).toEqual(state);
    expect(stateOf(hashOf(stateOf("")))).toEqual(stateOf(""));
  });

  it("begins with the narrow message in a narrow window", () => {
    vi.stubGlobal("window", { innerWidth: 320 });
    expect(stateOf("").width).toBe("320");
    expect(stateOf("#width=600").width).toBe("600");
  });

  it("leaves out what it does not know", () => {
    expect(stateOf("#width=700&scheme=sepia&__proto__=x&nothing=1&direction=up")).toEqual(
      stateOf(""),
    );
  });
});
