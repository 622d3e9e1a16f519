import { createRenderer } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import { describe, expect, test } from "vitest";
import { outcomeLetter } from "../../test/letters";
import { rtl } from "../programs/rtl";
import { compileLayout } from "./compile";
import { finish } from "./finish";
import { mjmlToHtml } from "./mjml";

const layout = (content: string, body = ""): string => `<mjml lang="{{l:tag}}" dir="{{dir}}">
<mj-head><mj-title>{{m:subject}}</mj-title></mj-head>
<mj-body>
<mj-section><mj-column>
<mj-text>
${content}
</mj-text>
${body}
</mj-column></mj-section>
</mj-body>
</mjml>`;

const compile = (source: string) =>
  compileLayout(source, { kind: "outcome-notice", direction: "ltr" });

describe("a layout of one's own", () => {
  const source = layout(
    `<h1>{{m:heading}}</h1>
{{#each reasons}}
  {{#if .sentence}}<p>{{m:.sentence}}</p>{{else}}{{#paragraphs .text}}<p>{{v:.}}</p>{{/paragraphs}}{{/if}}
{{/each}}
<p title="{{v:role}}">{{#if b:website}}<a href="{{b:website}}">{{t:website}}</a>{{else}}{{b:name}}{{/if}}</p>`,
    '<mj-button href="mailto:{{v:contactEmail}}" background-color="{{b:accent}}">{{v:contactName}}</mj-button>',
  );
  const notice = outcomeLetter({
    role: { title: 'A "quoted" <role>' },
    reasons: [{ code: "role-knowledge" }, { code: "other", text: "One.\n\nTwo & three." }],
  });

  test("is filled with the bytes that mjml makes of it, with its plain text", async () => {
    const program = await compile(source);
    const renderer = createRenderer({
      brand: { name: "Calder Vale Council", website: "https://example.org" },
      locales: [enGB],
      programs: { "outcome-notice": { ltr: program } },
    });
    const { html, mjml, text } = renderer.render(notice);
    expect(html).toBe(finish(await mjmlToHtml(mjml)));
    expect(html).toContain('title="\u2068A &quot;quoted&quot; &lt;role&gt;\u2069"');
    expect(text.replace(/[\u2068\u2069]/g, "")).toBe(
      [
        'Your application for A "quoted" <role>',
        "Part of the knowledge that the post needs was not shown.",
        "One.",
        "Two & three.",
        "Our website\nhttps://example.org",
        "Ruth Adeyemi\nrecruitment@example.org\n",
      ].join("\n\n"),
    );
  });

  test("is compiled to the same program each time", async () => {
    expect(JSON.stringify(await compile(source))).toBe(JSON.stringify(await compile(source)));
  });
});

test.each([
  ["an unknown value", "<p>{{v:salary}}</p>", /Line 6: no field `salary`/],
  ["an unknown message", "<p>{{t:hello}}</p>", /Line 6: no message `hello`/],
  ["an unknown part of the brand", "<p>{{b:slogan}}</p>", /the brand has no `slogan`/],
  ["a field of an item outside its list", "<p>{{m:.sentence}}</p>", /no field/],
  ["a raw slot", "<p>{{raw:role}}</p>", /is no slot/],
  ["prose as a line", "{{#each reasons}}<p>{{v:.text}}</p>{{/each}}", /no field/],
  ["a block that is not closed", "{{#if reference}}<p>x</p>", /Line 6: {{#if}} is not closed/],
  ["an end without a beginning", "<p>x</p>{{/if}}", /closes nothing/],
  ["an else without an if", "{{else}}", /has no {{#if}}/],
  ["a value in a style", '<p style="color:{{v:role}}">x</p>', /colours and fonts/],
  ["a value in a style element", "<style>p{color:{{v:role}}}</style>", /colours and fonts/],
  ["text as an address", '<p><a href="{{v:role}}">x</a></p>', /an https address/],
  ["a scheme of one's own", '<p><a href="javascript:{{v:contactUrl}}">x</a></p>', /cannot stand/],
  [
    "an address with something before it",
    '<p><a href="/x{{v:contactUrl}}">x</a></p>',
    /cannot stand/,
  ],
  ["a value in an event", '<p onclick="{{v:role}}">x</p>', /cannot stand/],
  ["a value without quotes", "<p title={{v:role}}>x</p>", /cannot stand/],
  ["a value in single quotes", "<p title='{{v:role}}'>x</p>", /cannot stand/],
  ["a value in a tag", "<p {{v:role}}>x</p>", /cannot stand/],
  ["a script", "<script>{{v:role}}</script>", /Line 6: <script> has no place in a message/],
  ["a frame", '<p>x</p>\n<iframe srcdoc="{{v:role}}"></iframe>', /Line 7: <iframe> has no place/],
  ["markup as a value", '<p srcdoc="{{v:role}}">x</p>', /cannot stand/],
  ["single quotes with room around", "<p title = 'About: > {{v:role}}'>x</p>", /cannot stand/],
  ["single quotes and an odd name", "<p data-x1='a > {{v:role}}'>x</p>", /cannot stand/],
  ["an event with room around", '<p onclick = "if (a > b) f({{v:role}})">x</p>', /cannot stand/],
  [
    "a style that only seems to end",
    "<style>a{}</stylex>{{v:role}}</style><p>x</p>",
    /colours and fonts/,
  ],
  ["a quotation mark in a tag", '<p "{{v:role}}">x</p>', /cannot stand/],
  ["a value in a comment", "<!-- {{v:role}} --><p>x</p>", /colours and fonts/],
  [
    "the lines of a paragraph in an attribute",
    '{{#each reasons}}{{#paragraphs .text}}<p title="{{v:.}}">x</p>{{/paragraphs}}{{/each}}',
    /an attribute/,
  ],
  ["a block within a tag", '<p {{#if reference}}title="x"{{/if}}>x</p>', /between tags/],
  ["text outside a paragraph", "{{v:role}}", /plain text loses it/],
  ["a table within a paragraph", "<p><table><tr><td>x</td></tr></table></p>", /within a paragraph/],
  ["a word of the compiler's", "<p>fwqs0001qwf</p>", /needs for itself/],
  ["an unknown part", "{{> nothing}}", /no part `nothing`/],
])("a layout with %s is refused, and told why", async (_, content, problem) => {
  await expect(compile(layout(content))).rejects.toThrow(problem);
  await expect(compile(layout(content))).rejects.toMatchObject({ code: "invalid_layout" });
});

describe("blocks around components", () => {
  const source = `<mjml lang="{{l:tag}}" dir="{{dir}}">
<mj-head><mj-title>{{m:subject}}</mj-title></mj-head>
<mj-body>
  <mj-section><mj-column>
    <mj-text><h1>{{m:heading}}</h1></mj-text>
    {{#if reference}}<mj-text><p>{{v:reference}}</p></mj-text><mj-divider />{{else}}<mj-spacer />{{/if}}
  </mj-column></mj-section>
  {{#each reasons}}
  <mj-section background-color="{{b:paper}}">
    <mj-column width="30%"><mj-text><p>{{#if .sentence}}{{m:.sentence}}{{/if}}</p></mj-text></mj-column>
    <mj-column width="70%"><mj-text>{{#if .text}}{{#paragraphs .text}}<p>{{v:.}}</p>{{/paragraphs}}{{/if}}</mj-text></mj-column>
  </mj-section>
  {{/each}}
  <mj-wrapper>{{#if feedbackOffer}}<mj-section><mj-column><mj-text><p>{{m:feedbackOffer}}</p></mj-text></mj-column></mj-section>{{/if}}</mj-wrapper>
  {{#if contactRole}}<mj-section><mj-column><mj-text><p>{{v:contactRole}}</p></mj-text></mj-column></mj-section>{{/if}}
</mj-body>
</mjml>`;
  const contact = outcomeLetter().contact;
  const letters = [
    outcomeLetter(),
    outcomeLetter({ role: { title: "Nurse" }, feedbackOffer: {} }),
    outcomeLetter({ contact: { ...contact, role: undefined } }),
    outcomeLetter({
      reasons: [
        { code: "role-knowledge" },
        { code: "other", text: "A.\n\nB." },
        { code: "post-filled" },
      ],
    }),
  ];

  test.each(["ltr", "rtl"] as const)(
    "give what mjml makes of each letter: %s",
    async (direction) => {
      const program = await compileLayout(source, { kind: "outcome-notice", direction });
      const renderer = createRenderer({
        brand: { name: "Calder Vale Council" },
        locales: [direction === "rtl" ? { ...enGB, direction, programs: rtl } : enGB],
        programs: { "outcome-notice": { [direction]: program } },
      });
      for (const letter of letters) {
        const { html, mjml, text } = renderer.render(letter);
        expect(html).toBe(finish(await mjmlToHtml(mjml)));
        expect(html).not.toMatch(/fwq|block-->/);
        for (const { code, text: own } of letter.reasons)
          expect(text).toContain(code === "other" ? own?.slice(0, 2) : "post");
      }
    },
  );

  test("are refused around columns, because the others would change", async () => {
    const columns = "{{#if reference}}<mj-column></mj-column>{{/if}}<mj-column></mj-column>";
    const refused = `<mjml><mj-body>\n<mj-section>\n${columns}</mj-section></mj-body></mjml>`;
    await expect(compile(refused)).rejects.toThrow(/^Line 3: a block cannot hold columns/);
  });
});

test("every fault of mjml's is told with its line, whatever blocks stand before it", async () => {
  const source = layout(
    "{{#if reference}}\n\n<p>{{v:reference}}</p>\n\n{{/if}}",
    '<mj-text colour="red">x</mj-text>\n<mj-nothing />',
  );
  await expect(compile(source)).rejects.toThrow(
    /^Line 12: mj-text: Attribute colour is illegal\.\nLine 13: mj-nothing: .*not registered/,
  );
});

test("a fault in a part is told by the part's own line", async () => {
  const parts = { greeting: "<p>{{t:greeting}}</p>", sign: "<p>x</p>\n\n{{v:salary}}" };
  const source = layout("{{> greeting}}\n<p>a\n</p>{{> sign}}");
  const options = { kind: "outcome-notice", direction: "ltr", parts } as const;
  await expect(compileLayout(source, options)).rejects.toThrow(
    /^Line 3 of sign: no field `salary`/,
  );
  await expect(compileLayout(layout("{{> greting}}"), options)).rejects.toThrow(
    /^Line 6: no part `greting`. Did you mean `greeting`\?/,
  );
  await expect(
    compileLayout(layout("{{> a}}"), { ...options, parts: { a: "x\n{{> b}}", b: "{{> a}}" } }),
  ).rejects.toThrow(/^Line 1 of b: the part `a` holds itself/);
});

test.each([
  ["text outside a paragraph", "<p>x</p>\n\n  lost", /^Line 8: text stands outside/],
  ["a paragraph without an end", "<p>x</p>\n<p>y", /^Line 7: this paragraph is not closed/],
  ["a slot that mjml drops", "<p>x</p>\n<mj-text>{{v:role}}</mj-text>", /^Line 7:/],
])("%s is told with its line", async (_, content, problem) => {
  await expect(compile(layout(content))).rejects.toThrow(problem);
});
