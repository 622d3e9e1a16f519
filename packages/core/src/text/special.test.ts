import { describe, expect, it } from "vitest";
import { addressAt, exclamationAt, placeholderAt, type WholeToken } from "./special";
import { Flag } from "./tokens";

const cut = (text: string, whole: WholeToken | undefined) =>
  whole && text.slice(whole.start, whole.end);

describe("an address", () => {
  const address = (text: string) => addressAt(text, 0, text.length);

  it.each([
    ["ruth@example.org", "ruth@example.org"],
    ["(<ruth@example.org>).", "ruth@example.org"],
    ["[\"'ruth@example.org'\"],", "ruth@example.org"],
    ["ruth@example.org;:!?", "ruth@example.org"],
    ["mailto:ruth@example.org", "mailto:ruth@example.org"],
    ["MAILTO:Ruth@Example.org", "MAILTO:Ruth@Example.org"],
    [`mailto:${"r".repeat(64)}@example.org`, `mailto:${"r".repeat(64)}@example.org`],
    ["r.a+jobs@mail.example-1.co.uk", "r.a+jobs@mail.example-1.co.uk"],
    ["josé@exämple.org", "josé@exämple.org"],
    [`${"r".repeat(64)}@example.org`, `${"r".repeat(64)}@example.org`],
    [`ruth@${"e".repeat(63)}.${"o".repeat(63)}`, `ruth@${"e".repeat(63)}.${"o".repeat(63)}`],
    ["r@a.b.c.d.e.f.g.h.i", "r@a.b.c.d.e.f.g.h.i"],
  ])("by e-mail: %s", (text, expected) => {
    const whole = address(text);
    expect(cut(text, whole)).toBe(expected);
    expect(whole?.flag).toBe(Flag.email);
  });

  it.each([
    ["https://example.org/a", "https://example.org/a"],
    ["http://example.org", "http://example.org"],
    ["HTTPS://EXAMPLE.ORG", "HTTPS://EXAMPLE.ORG"],
    ["www.example.org", "www.example.org"],
    ["(https://example.org).", "https://example.org"],
    ["https://ruth@example.org", "https://ruth@example.org"],
  ])("on the web: %s", (text, expected) => {
    const whole = address(text);
    expect(cut(text, whole)).toBe(expected);
    expect(whole?.flag).toBe(Flag.url);
  });

  it.each([
    "word",
    "and.so.on",
    "ruth@example",
    "@example.org",
    "ruth@.org",
    "a@b@c.org",
    "r<u@example.org",
    "ruth@exa_mple.org",
    "ruth@example.o_rg",
    "ruth.adeyemi@",
    "see:https://example.org",
    "https//example.org",
    "wwwxexample.org",
    "www.",
    "...",
    "to:ruth@exam ple.org",
    `${"r".repeat(65)}@example.org`,
    `ruth@${"e".repeat(64)}.org`,
    "r@a.b.c.d.e.f.g.h.i.j",
  ])("is not %s", (text) => {
    expect(address(text)).toBeUndefined();
  });

  it("is at most 320 units long", () => {
    const longest = `https://example.org/${"a".repeat(300)}`;
    expect(address(longest)?.end).toBe(320);
    expect(address(`${longest}a`)).toBeUndefined();
  });

  it("is looked for only between the two places", () => {
    const text = "a.b ruth@example.org c.d";
    expect(cut(text, addressAt(text, 4, 20))).toBe("ruth@example.org");
    expect(addressAt(text, 4, 12)).toBeUndefined();
    expect(addressAt(`${"so ".repeat(200)}r@e.org`, 600, 607)?.start).toBe(600);
    expect(addressAt("ruth@example.org", 4, 16)).toBeUndefined();
  });
});

describe("what a template left behind", () => {
  it.each([
    "{{first_name}}",
    "{{ first name }}",
    "{{#first_name}}",
    "{{/if}}",
    "{name}",
    "{O'Name.first-last/2}",
    "{_name}",
    "[Candidate Name]",
    "[name]",
    "[insert reason here]",
    "[XX]",
    "[xxx]",
    "[OFFICE TOWN]",
    "[tbc]",
    "[COMPANY OR TEAM]",
    "[office_town]",
    "<role>",
    "<area>",
    "<person>",
    "<first_name>",
    "<Hiring Manager>",
    "%NAME%",
    "%first_name%",
    "%ab%",
    "___",
    "________",
  ])("%s", (text) => {
    expect(placeholderAt(text, 0)).toEqual({
      start: 0,
      end: text.length,
      flag: Flag.placeholder,
    });
  });

  it.each([
    "name",
    "[sic]",
    "[the manager]",
    "[Sic]",
    "[namely]",
    "[the NAME]",
    "[ABc]",
    "[my name]",
    "<br>",
    "<br >",
    "(name>",
    "<BR>",
    "<strong>",
    "<a>",
    "<x>",
    "<3 years>",
    "<role-name>",
    "{1 name}",
    "{na?me}",
    "{}",
    "{ }",
    "{name",
    "{na\nme}",
    "[Candidate\nName]",
    "%%",
    "%a%",
    "%NAME",
    "%NA ME%",
    "__",
    "_",
    `<${"a".repeat(31)}>`,
    "(name)",
  ])("is not %s", (text) => {
    expect(placeholderAt(text, 0)).toBeUndefined();
  });

  it("is at most 64 units long", () => {
    expect(placeholderAt(`{${"a".repeat(62)}}`, 0)?.end).toBe(64);
    expect(placeholderAt(`{${"a".repeat(63)}}`, 0)).toBeUndefined();
    expect(placeholderAt(`%${"a".repeat(62)}%`, 0)?.end).toBe(64);
    expect(placeholderAt(`%${"a".repeat(63)}%`, 0)).toBeUndefined();
    expect(placeholderAt("_".repeat(70), 0)?.end).toBe(64);
  });

  it("begins where it is asked for and ends at its own mark", () => {
    expect(placeholderAt("Dear {name} of {town}", 5)).toEqual({
      start: 5,
      end: 11,
      flag: Flag.placeholder,
    });
    expect(placeholderAt("}{name}", 1)?.end).toBe(7);
    expect(placeholderAt("so %a% b", 3)).toBeUndefined();
    expect(placeholderAt("a ___ b", 2)?.end).toBe(5);
    expect(placeholderAt("a %NAME% b", 2)?.end).toBe(8);
    expect(placeholderAt("[name]}", 0)?.end).toBe(6);
  });
});

describe("exclamation marks", () => {
  it("count from two on, questions among them", () => {
    expect(exclamationAt("so!! good", 2)).toEqual({ start: 2, end: 4, flag: Flag.exclaim });
    expect(exclamationAt("?!?", 0)?.end).toBe(3);
    expect(exclamationAt("so! good!", 2)).toBeUndefined();
    expect(exclamationAt("so", 0)).toBeUndefined();
  });
});
