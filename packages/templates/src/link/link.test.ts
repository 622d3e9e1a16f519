import { parseWithdrawalNotice } from "@fairwell/core";
import { createRenderer } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import { describe, expect, test } from "vitest";
import { examples } from "../../../core/src/model/testing/examples";

const renderer = createRenderer({ brand: { name: "Calder Vale Council" }, locales: [enGB] });
const linked = renderer.link("withdrawal-notice", { locale: "en-GB" });
const notice = parseWithdrawalNotice(examples["withdrawal-notice"]);

test("a message can go into memory of the caller's, again and again", () => {
  const memory = new Uint8Array(102_000);
  const other = parseWithdrawalNotice({ ...examples["withdrawal-notice"], status: "paused" });
  for (const one of [notice, other, notice]) {
    const filled = linked.fillInto(one, memory);
    expect(filled.buffer).toBe(memory.buffer);
    expect(Buffer.from(filled).equals(Buffer.from(linked.fill(one)))).toBe(true);
  }
});

test("memory that is too small is an error that says how much is enough", () => {
  expect(() => linked.fillInto(notice, new Uint8Array(100))).toThrow(/102000 are enough/);
  expect(linked.fill(notice).length).toBeGreaterThan(100);
});

test("memory that is none is refused", () => {
  for (const into of [undefined, null, "memory", [], new Uint16Array(60_000)])
    expect(() => linked.fillInto(notice, into as never)).toThrow(/not a Uint8Array/);
});

describe("what a document's own code throws", () => {
  const throwing = (): never => {
    throw new Error("words of a candidate");
  };
  const from = { address: "recruitment@example.org" };
  const fields = ["kind", "language", "candidate", "id", "writtenAt", "role"] as const;
  const broken = [
    new Proxy(notice, { get: throwing }),
    ...fields.map((key) =>
      Object.defineProperty({ ...notice }, key, { get: throwing, enumerable: true }),
    ),
  ];
  const calls: Record<string, (given: typeof notice) => unknown> = {
    fill: linked.fill,
    fillInto: (given) => linked.fillInto(given, new Uint8Array(102_000)),
    fillString: linked.fillString,
    subject: linked.subject,
    preheader: linked.preheader,
    text: linked.text,
    mjml: linked.mjml,
    eml: (given) => linked.eml(given, { from }),
    render: (given) => renderer.render(given),
    "eml of a document": (given) => renderer.eml(given, { from }),
  };

  test.each(Object.entries(calls))("stays out of the error of %s", (_, call) => {
    let errors = 0;
    for (const given of broken) {
      try {
        call(given);
      } catch (error) {
        errors++;
        expect(error).toMatchObject({ name: "FairwellError", code: "invalid_document" });
        expect(
          JSON.stringify([(error as Error).message, String((error as Error).cause)]),
        ).not.toContain("words");
      }
    }
    expect(errors).toBeGreaterThanOrEqual(2);
  });
});
