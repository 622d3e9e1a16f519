import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StreamReader, StreamWriter } from "./streams";

const numbers = fc.array(fc.tuple(fc.nat(3), fc.oneof(fc.nat(80), fc.nat(200_000))));

describe("numbers as text", () => {
  it("come back as they were, whatever stream they are in", () => {
    fc.assert(
      fc.property(numbers, (written) => {
        const writer = new StreamWriter();
        for (const [stream, number] of written) writer.code(stream, number);
        const reader = new StreamReader(writer.texts());
        expect(written.map(([stream]) => reader.code(stream))).toEqual(
          written.map(([, number]) => number),
        );
      }),
    );
  });

  it("are one character each while they are small, and none of those that a string has to escape", () => {
    const writer = new StreamWriter();
    for (let number = 0; number < 2000; number++) writer.code(0, number);
    const [text = "", rest = ""] = writer.texts();
    expect(text).toHaveLength(2000);
    expect(JSON.stringify(text + rest)).toHaveLength(2 + text.length + rest.length);
    expect(text + rest).not.toMatch(/[^!-~]|[`\\$'"]/);
  });

  it("are refused when there is no character for them", () => {
    expect(() => new StreamWriter().code(0, -1)).toThrow(RangeError);
    expect(() => new StreamWriter().code(0, 2 ** 21)).toThrow(RangeError);
  });
});
