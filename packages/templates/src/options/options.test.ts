import { createRenderer } from "@fairwell/templates";
import ar from "@fairwell/templates/locales/ar";
import enGB from "@fairwell/templates/locales/en-GB";
import { describe, expect, test } from "vitest";
import { outcomeLetter, renderer } from "../../test/letters";

const brand = { name: "Calder Vale Council" };
const own = enGB.programs["outcome-notice"];
const notice = outcomeLetter();
const from = { address: "recruitment@example.org" };

/** The message of the FairwellError with `invalid_options` that a call throws. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toMatchObject({ name: "FairwellError", code: "invalid_options" });
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
}

const withProgram = (program: unknown) => ({
  brand,
  locales: [enGB],
  programs: { "outcome-notice": { ltr: program } },
});

describe("createRenderer says what is right", () => {
  test.each<[string, unknown, string]>([
    [
      "nothing",
      undefined,
      "Give an object with `brand`, `locales`, `fallbackLocale`, `minReviewState`, `programs`",
    ],
    ["null", null, "Give an object"],
    [
      "an unknown name",
      { brand, locale: [enGB] },
      "`locale` is not an option of `createRenderer`. Did you mean `locales`?",
    ],
    ["no locales", { brand }, "`locales` is not a list"],
    [
      "an empty list",
      { brand, locales: [] },
      'import enGB from "@fairwell/templates/locales/en-GB"',
    ],
    ["one locale", { brand, locales: enGB }, "`locales` is not a list"],
    ["null for a locale", { brand, locales: [null] }, "`locales[0]` is not a locale"],
    ["a tag for a locale", { brand, locales: ["en-GB"] }, "`locales[0]` is not a locale"],
    ["no tag", { brand, locales: [enGB, { ...ar, tag: "not a tag" }] }, "`locales[1].tag`"],
    ["no direction", { brand, locales: [{ ...ar, direction: "up" }] }, "`locales[0].direction`"],
    ["no catalogs", { brand, locales: [{ ...ar, catalogs: {} }] }, "`locales[0].catalogs`"],
    ["no programs", { brand, locales: [{ ...ar, programs: null }] }, "`locales[0].programs`"],
    ["programs that are none", { brand, locales: [enGB], programs: [] }, "`programs` is not"],
    [
      "an unknown kind",
      { brand, locales: [enGB], programs: { "outcome-notce": {} } },
      "Did you mean `outcome-notice`?",
    ],
    [
      "an internal kind",
      { brand, locales: [enGB], programs: { scorecard: {} } },
      "a kind of notice",
    ],
    [
      "a program in the place of two",
      { brand, locales: [enGB], programs: { "outcome-notice": own } },
      "a direction that is none",
    ],
    [
      "the other direction",
      withProgram(ar.programs["outcome-notice"]),
      '`programs["outcome-notice"].ltr` is not a program for `ltr`',
    ],
    ["no program", withProgram(null), "is not a program"],
    ["a program without text", withProgram({ ...own, text: undefined }), "is not a program"],
    [
      "an unknown slot",
      withProgram({ ...own, html: [{ slot: "raw", name: "role", context: "text" }] }),
      "is not a program",
    ],
    [
      "an unknown context",
      withProgram({ ...own, html: [{ slot: "value", name: "role", context: "raw" }] }),
      "is not a program",
    ],
    [
      "a block without a body",
      withProgram({ ...own, mjml: [{ block: "each", name: "reasons" }] }),
      "is not a program",
    ],
    ["a text that is a string", withProgram({ ...own, text: ["x"] }), "is not a program"],
  ])("%s", (_, options, hint) => {
    expect(refusal(() => createRenderer(options as never))).toContain(hint);
  });

  test("when a program asks for a message that its notice does not have", () => {
    const html = [{ slot: "fixed", key: "no-such", context: "text" }];
    const made = createRenderer(withProgram({ ...own, html }) as never);
    expect(refusal(() => made.render(notice))).toContain("compileLayout");
    const lazy = createRenderer(withProgram({ ...own, mjml: html }) as never);
    expect(refusal(() => lazy.render(notice))).toContain("compileLayout");
  });

  test("and takes every program that comes with the package", () => {
    const programs = Object.fromEntries(
      Object.keys(enGB.programs).map((kind) => [
        kind,
        {
          ltr: enGB.programs[kind as keyof typeof enGB.programs],
          rtl: ar.programs[kind as keyof typeof ar.programs],
        },
      ]),
    );
    const made = createRenderer({ brand, locales: [enGB, ar], programs });
    expect(made.render(notice)).toEqual(renderer.render(notice));
  });
});

describe("a renderer names the option", () => {
  const bytes = (options: unknown) => () => renderer.eml(notice, options as never);
  const linked = renderer.link("outcome-notice", { locale: "en-GB" });

  test.each<[string, () => unknown, string]>([
    [
      "link without options",
      () => renderer.link("outcome-notice", undefined as never),
      '`locale` is missing. Say in which language: link(kind, { locale: "en-GB" })',
    ],
    [
      "link with a tag",
      () => renderer.link("outcome-notice", "en-GB" as never),
      "`locale` is missing",
    ],
    [
      "link with a number",
      () => renderer.link("outcome-notice", { locale: 7 } as never),
      "`locale` is not a language tag",
    ],
    [
      "render with null",
      () => renderer.render(notice, null as never),
      "`render` does not take these options",
    ],
    ["render with a tag", () => renderer.render(notice, "de" as never), "`locale`"],
    [
      "render with an unknown name",
      () => renderer.render(notice, { lokale: "de" } as never),
      "Did you mean `locale`?",
    ],
    [
      "eml without options",
      bytes(undefined),
      "`from` is missing. Say who sends: eml(notice, { from: {",
    ],
    ["eml without a sender", bytes({}), "`from` is missing"],
    ["eml with an address", bytes({ from: "a@x.org" }), "`from` is not a mailbox. Use from: {"],
    ["eml with null", bytes({ from: null }), "`from` is not a mailbox"],
    ["eml with a name that is none", bytes({ from: { ...from, name: 7 } }), "`from.name`"],
    ["eml to a text", bytes({ from, to: "a@x.org" }), "`to` is not a mailbox"],
    ["eml with a Date", bytes({ from, date: new Date(0) }), "`date` is not text"],
    ["eml with a day", bytes({ from, date: "2026-03-12" }), "an instant with an offset"],
    [
      "eml with a domain that is none",
      bytes({ from, messageIdDomain: ["x.org"] }),
      "`messageIdDomain`",
    ],
    [
      "eml with an unknown name",
      bytes({ from, sender: from }),
      "`sender` is not an option of `eml`",
    ],
    [
      "a linked eml without options",
      () => linked.eml(notice, undefined as never),
      "`from` is missing",
    ],
    [
      "a linked eml with a text",
      () => linked.eml(notice, { from: "a@x.org" } as never),
      "`from` is not a mailbox",
    ],
  ])("%s", (_, call, hint) => {
    expect(refusal(call)).toContain(hint);
  });

  test("without the words of what throws in it", () => {
    const throwing = (): never => {
      throw new Error("words of a candidate");
    };
    const proxy = new Proxy({}, { get: throwing, ownKeys: throwing }) as never;
    for (const call of [
      () => createRenderer(proxy),
      () => createRenderer({ brand, locales: [proxy] }),
      () => renderer.render(notice, proxy),
      () => renderer.link("outcome-notice", proxy),
      () => renderer.eml(notice, proxy),
      () => renderer.eml(notice, { from: proxy }),
    ])
      expect(refusal(call)).not.toContain("words");
  });
});
