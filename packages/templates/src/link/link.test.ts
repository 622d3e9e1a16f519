import { parseWithdrawalNotice } from "@fairwell/core";
import { createRenderer } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import { expect, test } from "vitest";
import { examples } from "../../../core/src/model/testing/examples";

const linked = createRenderer({ brand: { name: "Calder Vale Council" }, locales: [enGB] }).link(
  "withdrawal-notice",
  { locale: "en-GB" },
);
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
