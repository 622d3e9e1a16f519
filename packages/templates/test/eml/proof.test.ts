import fc from "fast-check";
import { simpleParser } from "mailparser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clean } from "../../src/fill/characters";
import { addresseeOf } from "../../src/notices/addressee";
import { noticeInLocale } from "../documents";
import { plain } from "../dom";
import { renderer } from "../letters";
import { tags } from "../locales";
import { type Person, type Python, startPython } from "./python";

/** How many notices: few among the other tests, 5,000 with `pnpm --filter @fairwell/templates eml:full`. */
const given = process.env.FAIRWELL_EML_RUNS;
const runs = Number(given ?? 150);

const from = { name: "Calder Vale Council, Recruitment", address: "recruitment@example.org" };

let python: Python | undefined;
beforeAll(async () => {
  python = await startPython();
  const without =
    "There is no python3 here; only mailparser reads the e-mails. Install it to have both.";
  if (!python && given) throw new Error(without);
  if (!python) console.log(without);
});
afterAll(() => python?.close());

/** A name as headers have it. */
const nameOf = (name: string): string =>
  clean(name)
    .trim()
    .replace(/\s{2,}/g, " ");

/**
 * Python before 3.13.4 reads a space between two encoded words of a name, where there is none (python/cpython#128110). A
 * name that fits into one is read as it is.
 */
const inOneWord = ({ name }: Person): boolean => Buffer.byteLength(name) <= 39;

function expectPeople(found: readonly Person[], expected: readonly Person[]): void {
  expect(found.length).toBe(expected.length);
  expected.forEach((person, index) => {
    const read = (one: Person | undefined) =>
      inOneWord(person) ? one : { ...one, name: one?.name.replace(/\s/g, "") };
    expect(read(found[index])).toEqual(read(person));
  });
}

/** mailparser leaves marks of direction and several spaces out of what it decodes. */
const mailbox = ({ name, address }: { name: string; address?: string | undefined }) => ({
  name: plain(name),
  address,
});

test(`mailparser and Python's email read ${runs} notices as they were rendered`, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(noticeInLocale, async ({ notice, locale }) => {
      seen.add(`${notice.kind} ${locale}`);
      const { subject, text, html } = renderer.render(notice, { locale });
      const eml = renderer.eml(notice, { from, locale });
      const to = addresseeOf(notice);
      const { contact } = notice;
      const people = {
        from: [from],
        to: [{ name: nameOf(to.name), address: to.email as string }],
        replyTo: contact.email ? [{ name: nameOf(contact.name), address: contact.email }] : [],
      };

      const read = await python?.read(eml);
      if (read) {
        for (const header of ["from", "to", "replyTo"] as const)
          expectPeople(read[header], people[header]);
        expect({ ...read, ...people }).toEqual({
          ...people,
          headers: [
            "from",
            "to",
            ...(contact.email ? ["reply-to"] : []),
            "subject",
            "date",
            "message-id",
            "auto-submitted",
            "content-language",
            "mime-version",
            "content-type",
          ],
          type: "multipart/alternative",
          types: ["text/plain", "text/html"],
          subject,
          date: notice.writtenAt,
          messageId: expect.stringMatching(/^<[a-z-]+\.[A-Za-z0-9=-]+@example\.org>$/),
          language: locale,
          text,
          html,
          defects: [],
        });
      }

      const mail = await simpleParser(Buffer.from(eml));
      expect(mail.html).toBe(html);
      expect(mail.text).toBe(text);
      expect(plain(mail.subject ?? "")).toBe(plain(subject));
      expect(mail.from?.value.map(mailbox)).toEqual(people.from.map(mailbox));
      const [recipients] = [mail.to].flat();
      expect(recipients?.value.map(mailbox)).toEqual(people.to.map(mailbox));
      expect((mail.replyTo?.value ?? []).map(mailbox)).toEqual(people.replyTo.map(mailbox));
      expect(mail.attachments).toEqual([]);
    }),
    { numRuns: runs },
  );
  if (runs >= 1_000) expect(seen.size).toBe(5 * tags.length);
}, 600_000);
