import { describe, expect, it } from "vitest";
import { bytesOf, numberReader, signedOf } from "./bytes";

describe("bytes", () => {
  it.each([[[]], [[0]], [[255, 1]], [[1, 2, 3]], [[250, 128, 7, 64]]])(
    "come back from base64: %j",
    (list) => {
      const text = Buffer.from(list).toString("base64");
      expect([...bytesOf(text)]).toEqual(list);
    },
  );

  it("have a sign when asked", () => {
    expect([...signedOf(Uint8Array.of(0, 127, 128, 255))]).toEqual([0, 127, -128, -1]);
  });

  it("are read as numbers of any length", () => {
    const next = numberReader(Uint8Array.of(5, 128, 1, 255, 255, 255, 127));
    expect([next(), next(), next()]).toEqual([5, 128, 268435455]);
  });
});
