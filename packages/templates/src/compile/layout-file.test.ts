import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createRenderer } from "@fairwell/templates";
import ar from "@fairwell/templates/locales/ar";
import enGB from "@fairwell/templates/locales/en-GB";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outcomeLetter } from "../../test/letters";
import { finish } from "./finish";
import { compileLayoutFile } from "./layout-file";
import { layouts } from "./layouts";
import { mjmlToHtml } from "./mjml";

let folder: string;
const write = (name: string, text: string): string => {
  const path = join(folder, "mail", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const page = (body: string): string => `<mjml lang="{{l:tag}}" dir="{{dir}}">
{{> head}}
<mj-body>
<mj-section><mj-column>
${body}
</mj-column></mj-section>
</mj-body>
</mjml>`;
const compile = (path: string) => compileLayoutFile(path, { kind: "outcome-notice" });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fairwell-layout-"));
  writeFileSync(join(folder, "outside.mjml"), "<mj-text><p>x</p></mj-text>");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a layout with its includes becomes messages in both directions, as mjml makes them", async () => {
  write(
    "parts/greeting.mjml",
    '<mj-text><p>{{t:greeting}}</p></mj-text>\n<mj-include path="./rule.mjml" />',
  );
  write("parts/rule.mjml", '<mj-divider border-color="{{b:rule}}" />');
  const path = write(
    "outcome.mjml",
    page(
      '<mj-include path="parts/greeting.mjml" />\n<mj-text><p>{{m:decision}}</p></mj-text>\n{{> closing}}',
    ),
  );
  const outcome = await compile(path);
  const renderer = createRenderer({
    brand: { name: "Calder Vale Council" },
    locales: [enGB, ar],
    programs: { "outcome-notice": outcome },
  });
  for (const locale of ["en-GB", "ar"]) {
    const { html, mjml, text } = renderer.render(outcomeLetter(), { locale });
    expect(html).toBe(finish(await mjmlToHtml(mjml)));
    expect(text).toContain("Samira");
    expect(text).toContain("Ruth Adeyemi");
  }
});

test.each(Object.entries(layouts))("the source of %s can be begun with", async (kind, source) => {
  const path = write(`${kind}.mjml`, source);
  const { ltr } = await compileLayoutFile(path, { kind: kind as never });
  expect(ltr.html.length).toBeGreaterThan(10);
});

test.each([
  [
    "above the folder",
    '<mj-include path="../outside.mjml" />',
    /^Line 5: `\.\.\/outside\.mjml` is not in the folder/,
  ],
  [
    "by an absolute path",
    '<mj-include path="/etc/hosts.mjml" />',
    /^Line 5: .*is not in the folder/,
  ],
  [
    "that is not there",
    '<mj-include path="./gone.mjml" />',
    /^Line 5: there is no file `.\/gone.mjml`/,
  ],
  ["in capitals", '<MJ-INCLUDE path="../outside.mjml" />', /^Line 5: .*is not in the folder/],
  ["with a space in its path", '<mj-include path="./a b.mjml" />', /^Line 5: .*no spaces/],
  [
    "of another type",
    '<mj-include path="./a.css" type="css" />',
    /^Line 5: an include has a path and nothing else/,
  ],
  ["of styles", '<mj-include path="./a.css" />', /^Line 5: only \.mjml files/],
  ["through a link", '<mj-include path="./linked.mjml" />', /^Line 5: .*is not in the folder/],
  [
    "that is a whole layout",
    '<mj-include path="./whole.mjml" />',
    /^Line 5: `whole.mjml` is a whole layout/,
  ],
  [
    "that includes itself",
    '<mj-include path="./loop.mjml" />',
    /^Line 2 of loop\.mjml: the part `loop\.mjml` holds itself/,
  ],
  [
    "with a fault",
    '<mj-include path="./faulty.mjml" />',
    /^Line 3 of faulty\.mjml: no field `salary`/,
  ],
  [
    "that mjml refuses",
    '<mj-include path="./colour.mjml" />',
    /^Line 2 of colour\.mjml: mj-text: Attribute colour is illegal/,
  ],
])("an include %s is refused, with file and line", async (_, include, problem) => {
  write("whole.mjml", "<mjml></mjml>");
  write("loop.mjml", '<mj-text><p>x</p></mj-text>\n<mj-include path="./loop.mjml" />');
  write("faulty.mjml", "<mj-text>\n<p>x</p>\n<p>{{v:salary}}</p></mj-text>");
  write("colour.mjml", '<mj-spacer />\n<mj-text colour="red"><p>x</p></mj-text>');
  try {
    symlinkSync(join(folder, "outside.mjml"), join(folder, "mail/linked.mjml"));
  } catch {
    // It is there already.
  }
  const path = write("refused.mjml", page(include));
  await expect(compile(path)).rejects.toMatchObject({ code: "invalid_layout" });
  await expect(compile(path)).rejects.toThrow(problem);
});

test("a configuration file of mjml's beside it is not read", async () => {
  write(".mjmlconfig", '{ "packages": ["./evil.js"] }');
  write("evil.js", 'throw new Error("read")');
  const before = process.cwd();
  process.chdir(join(folder, "mail"));
  try {
    await expect(
      compile(write("outcome.mjml", page("<mj-text><p>x</p></mj-text>"))),
    ).resolves.toBeDefined();
  } finally {
    process.chdir(before);
  }
});

test.each([
  ["that is not there", "none.mjml", /none\.mjml does not exist/],
  ["that is no text", "binary.mjml", /is not UTF-8/],
])("a layout %s is told as such", async (_, name, problem) => {
  writeFileSync(join(folder, "mail/binary.mjml"), Uint8Array.of(0xff, 0xfe, 0x80));
  await expect(compile(join(folder, "mail", name))).rejects.toThrow(problem);
});
