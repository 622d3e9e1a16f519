import { Line, Prose } from "@fairwell/core";
import { type Brand, createRenderer, type LinkedNotice, type Notice } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import { type ParsedMail, simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { addresseeOf } from "../src/notices/addressee";
import { hostile } from "./documents";
import { plain, skeleton, visibleText } from "./dom";
import { type Path, parsed, referenceFields, takes, textFields, withValues } from "./fields";
import { fullLetter, letterNames } from "./full-letters";
import { hostileStrings } from "./shared";

// Every string of the lists, in every text field of every notice and of the brand, in every output.

const locale = "en-GB";
const from = { name: "Calder Vale Council", address: "recruitment@example.org" };

/** What makes a new line or paragraph of prose on purpose: tried in structure.test.ts. */
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/g;

const lists = ["naughty-strings.json", "xss-lines.json"];
const strings = [...hostile, ...lists.flatMap((name) => hostileStrings(name) ?? [])]
  .map((text) => text.replace(lineBreak, " "))
  .filter((text) => Prose.safeParse(text).success);

/** What a text looks like once it has been read: without controls and without what is no character. */
const seen = (text: string): string =>
  plain(
    Array.from(text.replaceAll("\t", " "), (character) => {
      const point = character.codePointAt(0) as number;
      if (/\p{Cc}/u.test(character)) return "";
      const isNone = (point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
      return isNone ? "\ufffd" : character;
    }).join(""),
  );

/** Strings one after the other, as many as a line has room for: one alone may be longer. */
function packed(texts: readonly string[], room: number, between: string): readonly string[] {
  const values: string[] = [];
  for (const text of texts) {
    const longer = (values.at(-1) ?? "x".repeat(room)) + between + text;
    if (longer.length <= room) values[values.length - 1] = longer;
    else values.push(text);
  }
  return values;
}

const inProse = packed(strings, 300, " ");
const inLines = packed(
  strings.filter((text) => Line.safeParse(text).success),
  300,
  " ",
);
const inReferences = packed(
  strings.filter((text) => /^[\x21-\x7e]{1,200}$/.test(text)),
  200,
  "~",
);

/** Fields of a document with the values that each of them gets, one after the other. */
function fieldsOf(
  notice: Notice,
): readonly { readonly path: Path; readonly values: readonly string[] }[] {
  const holdsProse = (path: Path) => takes(notice, path, "x".repeat(301)) !== undefined;
  return [
    ...textFields(notice).map((path) => ({ path, values: holdsProse(path) ? inProse : inLines })),
    ...referenceFields(notice)
      .filter((path) => path.at(-1) !== "id" && path.at(-1) !== "criterionId")
      .map((path) => ({ path, values: inReferences })),
  ];
}

const headers = [
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
];

const addresses = (part: ParsedMail["to"]) => [part ?? []].flat().flatMap(({ value }) => value);

/** Nobody but whoever it is for gets a message, and nothing was written into its head. */
function expectEnvelope(mail: ParsedMail, notice: Notice): void {
  const { email, name } = addresseeOf(notice);
  expect([...mail.headers.keys()]).toEqual(headers);
  expect(addresses(mail.from)).toEqual([from]);
  expect(addresses(mail.to)).toEqual([{ address: email, name: expect.any(String) }]);
  expect(plain(addresses(mail.to)[0]?.name ?? "")).toBe(seen(name));
  expect(addresses(mail.replyTo).map(({ address }) => address)).toEqual([notice.contact.email]);
  expect([mail.cc, mail.bcc, mail.attachments]).toEqual([undefined, undefined, []]);
}

const head = (eml: Uint8Array): Buffer => {
  const bytes = Buffer.from(eml);
  return bytes.subarray(0, bytes.indexOf("\r\n\r\n") + 4);
};

/** Without spaces, which plain text has where a line ends, and without isolates. */
const bare = (text: string): string => text.replace(/[\s\u2066-\u2069]/gu, "");

/** What a reader has to find of a value. The same values come in many fields. */
const found = new Map<string, string>();
function foundOf(value: string): string {
  const known = found.get(value) ?? bare(seen(value));
  found.set(value, known);
  return known;
}

/** Every value can be read in an output as it was given. */
function expectReadable(values: readonly string[], output: string): void {
  const read = bare(output);
  expect(values.filter((value) => !read.includes(foundOf(value)))).toEqual([]);
}

describe.each(letterNames)("%s", (name) => {
  const base = fullLetter(name, locale);
  const linked = createRenderer({ brand: { name: "Calder Vale Council" }, locales: [enGB] }).link(
    base.kind,
    { locale },
  ) as LinkedNotice;
  const fields = fieldsOf(base);
  const plainest = withValues(
    base,
    fields.map(({ path }) => [path, "x"]),
  );
  const still = {
    html: skeleton(linked.fillString(plainest)),
    mjml: skeleton(linked.mjml(plainest)),
  };

  /** Fields whose values a reader of the letter finds in it; the others address it. */
  const isShown = ({ path }: (typeof fields)[number]): boolean => {
    const marked = withValues(base, [[path, "MARK-7f3"]]);
    return linked.fillString(marked).includes("MARK-7f3");
  };
  const shown = new Set(fields.filter(isShown));

  async function expectUnharmed(turn: number): Promise<void> {
    const values = fields.map(({ values, path }) => [path, values[turn % values.length]] as const);
    const notice = parsed(withValues(base, values)) as Notice;
    const html = linked.fillString(notice);
    expect(skeleton(html)).toBe(still.html);
    const mjml = linked.mjml(notice);
    expect(skeleton(mjml)).toBe(still.mjml);
    const given = fields.flatMap((field, index) =>
      shown.has(field) ? [values[index]?.[1] as string] : [],
    );
    expectReadable(given, visibleText(html));
    expectReadable(given, linked.text(notice));
    const eml = linked.eml(notice, { from });
    const whole = turn % 25 === 0;
    const mail = await simpleParser(whole ? Buffer.from(eml) : head(eml));
    expectEnvelope(mail, notice);
    // mailparser leaves the isolates out of a subject.
    expect(plain(mail.subject ?? "")).toBe(plain(linked.subject(notice)));
    expect(`${linked.subject(notice)}${linked.preheader(notice)}`).not.toMatch(/\p{Cc}/u);
    if (whole) expect([mail.html, mail.text]).toEqual([html, linked.text(notice)]);
    const data = linked.mail(notice, { from });
    expect(data.envelope).toEqual({ from: from.address, to: [addresseeOf(notice).email] });
    expect(JSON.stringify([data.from, data.to, data.subject, data.headers])).not.toMatch(/\\[rn]/);
  }

  test(`no string in any of ${fields.length} fields does anything but be read`, async () => {
    const turns = Math.max(...fields.map(({ values }) => values.length));
    for (let turn = 0; turn < turns; turn++) await expectUnharmed(turn);
  });
});

test("no string in any part of a brand does anything but be read", () => {
  const notice = fullLetter("acknowledgement", locale);
  const logo = { url: "https://example.org/logo.png", width: 180, height: 48 };
  const link = (brand: Brand) =>
    createRenderer({ brand, locales: [enGB] }).link(notice.kind, { locale }) as LinkedNotice;
  const brands = (text: string): readonly Brand[] => [
    { name: text, details: [text, "x", text] },
    { name: "x", details: ["x", text, "x"], logo: { ...logo, alt: text } },
  ];
  const still = brands("x").map((brand) => skeleton(link(brand).fillString(notice)));
  for (const line of inLines)
    for (const [index, linked] of brands(line).map(link).entries()) {
      const html = linked.fillString(notice);
      expect(skeleton(html)).toBe(still[index]);
      expectReadable([line], visibleText(html));
      expectReadable([line], linked.text(notice));
    }
});
