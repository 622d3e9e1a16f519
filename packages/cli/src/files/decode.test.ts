import { Buffer, isUtf8 } from "node:buffer";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decode, firstInvalidByte } from "./decode";

it("finds an invalid byte exactly when there is one", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 3 }).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const bytes = Buffer.concat(pieces);
      const at = firstInvalidByte(bytes);
      expect(at === bytes.length).toBe(isUtf8(bytes));
      expect(isUtf8(bytes.subarray(0, at))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it("takes the byte order mark off and says so", () => {
  expect(decode(Buffer.from("\ufeff{}"))).toEqual({ ok: true, text: "{}", byteOrderMark: true });
});

it("says where the bytes stop being UTF-8", () => {
  expect(decode(Buffer.from([0x61, 0x0a, 0xc3, 0x28]))).toMatchObject({
    ok: false,
    before: "a\n",
    problem: "The byte 0xC3 is not UTF-8",
  });
});
