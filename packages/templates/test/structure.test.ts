import { type CandidateFeedback, Prose } from "@fairwell/core";
import fc from "fast-check";
import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import { hostile } from "./documents";
import { plain, skeleton, titleOf, visibleText } from "./dom";
import { feedbackLetter, renderer } from "./letters";
import { hostileStrings } from "./shared";

const linked = renderer.link("candidate-feedback", { locale: "en-GB" });
const from = { name: "Calder Vale Council", address: "recruitment@example.org" };

const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;

/** A letter whose every text is taken from `texts`, round and round; lines where only a line may stand. */
function letterOf(texts: readonly string[]): { letter: CandidateFeedback; used: string[] } {
  const lines = texts.filter((text) => text.length <= 300 && !lineBreak.test(text));
  let at = 0;
  const used: string[] = [];
  const take = (list: readonly string[]): string => {
    const text = (list.length > 0 ? list : ["x"])[at++ % Math.max(1, list.length)] as string;
    used.push(text);
    return text;
  };
  const base = feedbackLetter();
  const letter = {
    ...base,
    candidate: { ...base.candidate, name: take(lines), addressAs: take(lines) },
    role: { title: take(lines), criteria: [{ id: "c", label: take(lines) }] },
    sender: { type: "employer", name: take(lines) },
    contact: { ...base.contact, name: take(lines), role: take(lines) },
    summary: take(texts),
    points: [
      { type: "strength", criterionId: "c", text: take(texts), evidence: take(texts) },
      { type: "development", text: take(texts), evidence: take(texts), nextStep: take(texts) },
    ],
  };
  return { letter: letter as unknown as CandidateFeedback, used };
}

const still = skeleton(linked.fillString(letterOf(["x"]).letter));
const oneParagraph = (html: string) => html.replaceAll(/<br><\/br>/g, "");

/** What a text looks like once controls are gone: as it is found in a parsed message. */
const seen = (text: string): string =>
  plain(
    Array.from(text, (character) => {
      const point = character.codePointAt(0) as number;
      if (lineBreak.test(character) || character === "\t") return " ";
      if (/\p{Cc}/u.test(character)) return "";
      const nothing = (point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
      return nothing || /\p{Cs}/u.test(character) ? "\ufffd" : character;
    }).join(""),
  );

async function expectUnharmed(texts: readonly string[]): Promise<void> {
  const { letter, used } = letterOf(texts);
  const html = linked.fillString(letter);
  if (!texts.some((text) => lineBreak.test(text)))
    expect(oneParagraph(skeleton(html))).toBe(oneParagraph(still));
  const read = plain(`${titleOf(html)} ${visibleText(html)}`);
  for (const text of used.slice(1)) expect(read).toContain(seen(text));
  const mail = await simpleParser(Buffer.from(linked.eml(letter, { from })));
  expect([...mail.headers.keys()]).toEqual([
    "from",
    "to",
    "reply-to",
    "subject",
    "date",
    "message-id",
    "auto-submitted",
    "content-language",
    "mime-version",
    "content-type",
  ]);
  expect(mail.attachments).toEqual([]);
  // mailparser leaves the isolates out of a subject.
  expect(plain(mail.subject ?? "")).toBe(plain(linked.subject(letter)));
  expect(mail.html).toBe(html);
}

/** What a document may hold and a reader can see. */
const isText = (text: string): boolean =>
  Prose.safeParse(text).success && /[^\s\p{Cf}\p{Cc}]/u.test(text);

test.each(hostile)("the structure of a message stays what it is: %j", async (text) => {
  await expectUnharmed([text]);
});

test("no string of the hostile lists changes the structure of a message", async () => {
  for (const name of ["naughty-strings.json", "xss-lines.json"]) {
    const strings = hostileStrings(name)?.filter(isText) ?? [];
    for (let at = 0; at < strings.length; at += 12)
      await expectUnharmed(strings.slice(at, at + 12));
  }
});

test("nor does anything that a cast lets through: it is cleaned, or refused by name", async () => {
  await fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
      const { letter } = letterOf([text.replace(new RegExp(lineBreak, "g"), " ")]);
      let html: string;
      try {
        html = linked.fillString(letter);
      } catch (error) {
        expect(error).toMatchObject({ name: "FairwellError", code: "empty_value" });
        expect(text.replace(/[\s\p{Cf}\p{Cc}]/gu, "")).toBe("");
        return;
      }
      expect(skeleton(html)).toBe(still);
    }),
    { numRuns: 500 },
  );
});

test("paragraphs and lines of prose become paragraphs and line breaks", () => {
  const letter = feedbackLetter({ summary: "One <b>.\nTwo.\r\n\r\n\r\nThree\u2029Four" });
  const html = linked.fillString(letter);
  expect(html).toContain(
    '<p style="margin:0 0 16px">\u2068One &lt;b&gt;.\u2069<br>\u2068Two.\u2069</p><p style="margin:0 0 16px">\u2068Three\u2069</p><p style="margin:0 0 16px">\u2068Four\u2069</p>',
  );
});

test("a link is https, mailto or tel, and a mailbox cannot add headers to a mailto link", () => {
  const base = feedbackLetter();
  const withUrl = (url: string) =>
    linked.fill({ ...base, contact: { ...base.contact, url } } as CandidateFeedback);
  for (const url of ["javascript:alert(1)", "http://example.org", "https://a\r\nb", "data:x"])
    expect(() => withUrl(url)).toThrow(/`contactUrl` cannot be a link/);
  const contact = { ...base.contact, email: "x?bcc=everyone@example.org" };
  expect(linked.fillString({ ...base, contact } as CandidateFeedback)).toContain(
    'href="mailto:x%3Fbcc%3Deveryone@example.org"',
  );
});
