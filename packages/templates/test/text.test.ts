import fc from "fast-check";
import { expect, test } from "vitest";
import { columns } from "../src/plain-text/width";
import { noticeInLocale } from "./documents";
import { links, plain, visibleText } from "./dom";
import { everyLetter, renderer, withdrawalLetter } from "./letters";

/** Plain text without what it has beyond the HTML: addresses after links, marks of list items. */
function wordsOf(text: string, html: string): string {
  const addresses = new Set(links(html).filter((link) => link.startsWith("https:")));
  return plain(
    text
      .split("\n")
      .filter((line) => !addresses.has(line.trim()))
      .map((line) => line.replace(/^- /, ""))
      .join("\n"),
  );
}

const letters = noticeInLocale.map(({ notice, locale }) => renderer.render(notice, { locale }));

/** Only an address may be longer than a line. */
const isLong = (line: string): boolean => columns(line) > 78 && !line.startsWith("https://");

test("plain text says what the HTML says, in the same order, with every link", () => {
  fc.assert(
    fc.property(letters, ({ html, text }) => {
      // Words that are wider than a line are cut, so spaces do not count.
      const bare = (one: string) => one.replaceAll(" ", "");
      expect(bare(wordsOf(text, html))).toBe(bare(plain(visibleText(html))));
      for (const link of links(html)) {
        if (link.startsWith("https:")) expect(text.split("\n")).toContain(link);
      }
    }),
    { numRuns: 300 },
  );
});

test("plain text is at most 78 columns wide, and no isolate reaches over a line's end", () => {
  fc.assert(
    fc.property(letters, ({ text }) => {
      for (const line of text.split("\n")) {
        expect(isLong(line)).toBe(false);
        expect(line).toBe(line.trimEnd());
        let depth = 0;
        for (const character of line) {
          if (character === "\u2068") depth++;
          if (character === "\u2069") depth--;
          expect(depth === 0 || depth === 1).toBe(true);
        }
        expect(depth).toBe(0);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(Object.entries(everyLetter).map(([name, make]) => [name, make()] as const))(
  "the plain text of %s reads as a letter",
  (_, notice) => {
    expect(renderer.render(notice).text).toMatchSnapshot();
  },
);

test("two sentences stand apart as their language has it", () => {
  const notice = withdrawalLetter();
  const spaced = (locale: string) => renderer.render(notice, { locale });
  for (const { html, text } of [spaced("ja"), spaced("zh-Hans")]) {
    expect(html).not.toMatch(/。\s+\p{L}/u);
    expect(text).not.toMatch(/。 +\p{L}/u);
  }
  expect(spaced("en-GB").text).toMatch(/filled\. Funding/);
});
