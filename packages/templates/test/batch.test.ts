import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createRenderer, type Notice } from "@fairwell/templates";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noticeInLocale } from "./documents";
import { outcomeLetter, renderer } from "./letters";
import { locales } from "./locales";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** A notice with some of its parts from another notice of the same kind. */
const mixed = (one: Notice, other: Notice, keys: readonly string[]): Notice =>
  ({
    ...one,
    ...Object.fromEntries(Object.entries(other).filter(([key]) => keys.includes(key))),
  }) as Notice;

/** A batch of notices of one kind and language that have much in common. */
const batch = noticeInLocale.chain(({ notice, locale }) =>
  fc
    .array(
      fc.tuple(
        noticeInLocale.filter((other) => other.notice.kind === notice.kind),
        fc.subarray(["candidate", "role", "sender", "contact", "retention", "summary", "points"]),
      ),
      { maxLength: 3 },
    )
    .chain((others) => {
      const variants = [
        notice,
        ...others.map(([other, keys]) => mixed(notice, other.notice, keys)),
      ];
      return fc.record({
        locale: fc.constant(locale),
        notices: fc.array(fc.constantFrom(...variants), { minLength: 3, maxLength: 10 }),
      });
    }),
);

test("a message of a batch is the one that its notice becomes alone", () => {
  const brand = { name: "Calder Vale Council" };
  fc.assert(
    fc.property(batch, ({ notices, locale }) => {
      const kind = (notices[0] as Notice).kind;
      const together = createRenderer({ brand, locales }).link(kind, { locale });
      for (const { index, html } of together.fillMany(notices)) {
        const alone = createRenderer({ brand, locales }).link(kind, { locale });
        expect(hex(html)).toBe(hex(alone.fill(notices[index] as Notice)));
      }
    }),
    { numRuns: 150 },
  );
});

describe("fillMany", () => {
  const linked = renderer.link("outcome-notice", { locale: "en-GB" });
  const letter = outcomeLetter();
  const to = (addressAs: string): typeof letter => ({
    ...letter,
    candidate: { ...letter.candidate, addressAs },
  });
  const people = ["Samira", "Zoë", "Łukasz", "سميرة"];

  test("gives each notice with its message, in order, each with bytes of its own", () => {
    const notices = people.map(to);
    const filled = [...linked.fillMany(new Set(notices))];
    expect(filled.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    for (const { index, notice, html } of filled) {
      expect(notice).toBe(notices[index]);
      expect(hex(html)).toBe(hex(linked.fill(notice)));
      expect(html.byteLength).toBe(html.buffer.byteLength);
    }
  });

  test("asks for a notice only when its message is asked for", () => {
    let asked = 0;
    const notices = function* () {
      for (const name of people) {
        asked++;
        yield to(name);
      }
    };
    const messages = linked.fillMany(notices());
    expect(asked).toBe(0);
    messages.next();
    expect(asked).toBe(1);
    for (const { index } of messages) if (index === 2) break;
    expect(asked).toBe(3);
  });

  test("writes all messages into the same memory when it is given", () => {
    const into = new Uint8Array(102_000);
    for (const { notice, html } of linked.fillMany(people.map(to), { into })) {
      expect(html.buffer).toBe(into.buffer);
      expect(hex(html)).toBe(hex(linked.fill(notice)));
    }
  });

  test("throws at a notice that cannot be filled, and names its index and not its words", () => {
    const notices = [to("Samira"), to("\u2066\u2069"), to("Zoë")];
    const messages = linked.fillMany(notices);
    expect(messages.next().value).toMatchObject({ index: 0 });
    expect(() => messages.next()).toThrow(/index 1 of the batch: .*`addressAs`/);
    expect(messages.next().done).toBe(true);
  });

  test("tells of such notices and goes on with the others when it is asked to", () => {
    const notices = [to("Samira"), to(" "), { kind: "scorecard" } as never, to("Zoë")];
    const failed: unknown[] = [];
    const filled = linked.fillMany(notices, {
      onError: ({ index, notice, error }) => failed.push([index, notice, error.code]),
    });
    expect([...filled].map(({ index }) => index)).toEqual([0, 3]);
    expect(failed).toEqual([
      [1, notices[1], "empty_value"],
      [2, notices[2], "wrong_world"],
    ]);
  });

  test("refuses options and lists that are none before the first notice", () => {
    for (const notices of [undefined, null, 7, {}, { notices: [] }])
      expect(() => linked.fillMany(notices as never)).toThrow(/`notices` cannot be gone through/);
    expect(() => linked.fillMany([], { into: [] as never })).toThrow(/not a Uint8Array/);
    expect(() => linked.fillMany([], { onError: "skip" as never })).toThrow(/`onError`/);
    expect(() => linked.fillMany([], { onerror: () => undefined } as never)).toThrow(
      /Did you mean `onError`/,
    );
  });

  test("keeps nothing: memory is the same after 10,000 and after 100,000 messages", () => {
    setFlagsFromString("--expose_gc");
    const collect = runInNewContext("gc") as () => void;
    const used = () => {
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    const notices = function* () {
      for (let index = 0; index < 100_000; index++) yield to(`Candidate ${index}`);
    };
    let before = 0;
    let after = 0;
    let bytes = 0;
    for (const { index, html } of linked.fillMany(notices())) {
      bytes += html.length;
      if (index === 9_999) before = used();
      if (index === 99_999) after = used();
    }
    expect(bytes).toBeGreaterThan(500_000_000);
    // One small object kept for each message would be more than twice as much.
    expect(after - before).toBeLessThan(1_000_000);
  });
});
