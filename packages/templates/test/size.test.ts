import { createRenderer, type Locale } from "@fairwell/templates";
import { expect, test } from "vitest";
import { fullLetter, letterNames, pointsOf } from "./full-letters";
import { feedbackLetter } from "./letters";
import { locales } from "./locales";
import { type Words, wordsOf } from "./words/words";

/** What the largest realistic message may weigh, in bytes. */
const most = 40_000;

/** A brand with every part, and lines as long as a postal address is. */
const brand = {
  name: "Calder Vale Council",
  logo: {
    url: "https://example.org/logo.png",
    alt: "Calder Vale Council",
    width: 180,
    height: 48,
  },
  details: ["Town Hall, Market Street, Calder Vale CV1 2AB", "Telephone +44 113 496 0000"],
  website: "https://example.org/",
};

const bytes = (html: string): number => new TextEncoder().encode(html).length;

/** Feedback with thirteen points of full length, in the words of a language. */
function weight(locale: Locale, words: Words): number {
  const notice = feedbackLetter({
    language: locale.tag,
    role: {
      title: words.role,
      criteria: words.points.map(({ criterion }, index) => ({ id: `c${index}`, label: criterion })),
    },
    summary: words.summary,
    points: pointsOf(words, 13),
  });
  const renderer = createRenderer({ brand, locales: [locale] });
  return bytes(renderer.render(notice, { locale: locale.tag }).html);
}

/** Changes every text, whatever holds it; placeholders stay. */
function rewritten<Value>(value: Value, rewrite: (text: string) => string): Value {
  if (typeof value === "string")
    return value
      .split(/(\{\{\w+\}\})/)
      .map((part) => (part.startsWith("{{") ? part : rewrite(part)))
      .join("") as Value;
  if (Array.isArray(value)) return value.map((one) => rewritten(one, rewrite)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, rewritten(inner, rewrite)]),
  ) as Value;
}

const arabic = wordsOf("ar");
const weights = locales.map((locale) => ({ locale, weighs: weight(locale, arabic) }));
const heaviest = weights.reduce((one, other) => (other.weighs > one.weighs ? other : one));

test("thirteen points weigh at most 40 kB in every locale, with what is heaviest of people's words", () => {
  console.log(`Thirteen points: at most ${heaviest.weighs} bytes, in ${heaviest.locale.tag}.`);
  expect(heaviest.weighs).toBeLessThanOrEqual(most);
});

/** A language to come, made of one that is there by rewriting all of its words. */
const weightOf = (locale: Locale, words: Words, rewrite: (text: string) => string): number =>
  weight(
    { ...locale, catalogs: rewritten(locale.catalogs, rewrite) },
    { ...rewritten(words, rewrite), tag: words.tag },
  );

test.each([
  [
    "with a third more words",
    arabic,
    (text: string) => text + text.slice(0, Math.ceil(text.length * 0.35)),
  ],
  [
    "in a script of three bytes a letter",
    wordsOf("en-GB"),
    (text: string) => text.replace(/\p{L}/gu, "\u0915"),
  ],
] as const)("and so they do %s", (how, words, rewrite) => {
  const locale = words === arabic ? heaviest.locale : (locales[0] as Locale);
  const weighs = weightOf(locale, words, rewrite);
  console.log(`Thirteen points ${how}: ${weighs} bytes.`);
  expect(weighs).toBeGreaterThan(1.1 * weight(locale, words));
  expect(weighs).toBeLessThanOrEqual(most);
});

test.each(letterNames)(
  "%s with everything weighs less than half of that in every locale",
  (name) => {
    for (const locale of locales) {
      const notice = fullLetter(name, locale.tag);
      const { html } = createRenderer({ brand, locales: [locale] }).render(notice, {
        locale: locale.tag,
      });
      expect(bytes(html)).toBeLessThanOrEqual(most / 2);
    }
  },
);

/** What Gmail shows of a message, in bytes; the rest it cuts off. */
const cutOff = 102_000;

test("a message that mail clients would cut off is an error that says how large it is", () => {
  const renderer = createRenderer({ brand, locales });
  const linked = renderer.link("candidate-feedback", { locale: "en-GB" });
  const long = "x".repeat(3_300);
  const points = Array(13).fill({ type: "strength", text: long, evidence: long });
  const weighing = (count: number) => feedbackLetter({ points, summary: "x".repeat(count) });
  const room = cutOff - bytes(renderer.render(weighing(1)).html) + 1;
  expect(bytes(renderer.render(weighing(room)).html)).toBe(cutOff);
  const tooLong = weighing(room + 1);
  const from = { address: "recruitment@example.org" };
  for (const run of [
    () => renderer.render(tooLong),
    () => linked.fill(tooLong),
    () => linked.fillString(tooLong),
    () => linked.fillInto(tooLong, new Uint8Array(2 * cutOff)),
    () => renderer.eml(tooLong, { from }),
    () => renderer.mail(tooLong, { from }),
  ])
    expect(run).toThrow(
      expect.objectContaining({
        code: "message_too_large",
        message: expect.stringMatching(/102001 bytes.*102000/),
      }),
    );
});
