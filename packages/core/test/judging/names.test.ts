import { describe, expect, it } from "vitest";
import { check, checkText } from "../../src/check";
import type { Finding } from "../../src/finding";
import { exampleFeedback } from "../../src/rules/example-documents";
import { namedTexts } from "./named-texts";
import { allNames, namesByCulture } from "./names";

interface Filled {
  readonly text: string;
  /** Where names stand, in the order of the text. */
  readonly names: readonly { readonly start: number; readonly end: number }[];
}

/** The name as a whole, how friends say it, and how a formal note says it. */
function formsOf(full: string): Readonly<Record<string, string>> {
  const [given = full, ...family] = full.split(" ");
  if (family.length === 0 || given.endsWith(".")) return { full, given: full, family: full };
  return { full, given, family: family.join(" ") };
}

function fill(template: string, name: string): Filled {
  const forms = formsOf(name);
  const names: { start: number; end: number }[] = [];
  let text = "";
  for (const part of template.split(/(\{\w+\})/)) {
    const form = forms[part.slice(1, -1)];
    if (form === undefined || !part.startsWith("{")) text += part;
    else {
      names.push({ start: text.length, end: text.length + form.length });
      text += form;
    }
  }
  return { text, names };
}

/** A place in the filled text as one in the template: a name counts as one letter. */
function placeIn({ names }: Filled, offset: number): number {
  let shift = 0;
  for (const { start, end } of names) {
    if (offset >= end) shift += end - start - 1;
    else if (offset > start) return start - shift;
  }
  return offset - shift;
}

function seen(filled: Filled, findings: readonly Finding[]): readonly string[] {
  return findings
    .map(({ ruleId, severity, start = 0, end = 0 }) => {
      const place = `${placeIn(filled, start)}–${placeIn(filled, end)}`;
      return `${ruleId} ${severity} ${place}`;
    })
    .sort();
}

const inText = (template: string, name: string) => {
  const filled = fill(template, name);
  return seen(filled, checkText(filled.text, { names: { candidate: [name] } }).findings);
};

/** As many points as a document may have. */
const mostPoints = 13;

/** Texts as points of one document whose candidate has the name. */
const inDocument = (templates: readonly string[], name: string) => {
  const filled = templates.map((template) => fill(template, name));
  const { candidate, points } = exampleFeedback();
  const [, development] = points;
  const { findings } = check(
    exampleFeedback({
      candidate: { ...candidate, name, addressAs: formsOf(name).given ?? name },
      points: filled.map(({ text }) => ({ ...development, text })) as unknown as typeof points,
    }),
  );
  return filled.map((one, index) => {
    const at = `points.${index}.text`;
    return seen(
      one,
      findings.filter(({ path }) => path.join(".") === at),
    );
  });
};

const documents = Array.from({ length: Math.ceil(namedTexts.length / mostPoints) }, (_, index) =>
  namedTexts.slice(index * mostPoints, (index + 1) * mostPoints),
);

/** Not a word of English, and of one given and one family name. */
const reference = "Katarzyna Nowicka";

/**
 * Three given names are written like pronouns. Alone at the start of a sentence “He was …” is read as the pronoun: there
 * nothing but the writer's intention tells them apart.
 */
const likePronouns = ["You Zhang", "He Xin", "She Yuting"];
const opensAlone = /(^|[.?!] |\n)\{given\}/;

const isReadAsPronoun = (template: string, name: string): boolean =>
  likePronouns.includes(name) && opensAlone.test(template);

describe("whatever the candidate is called", () => {
  it("has 200 names of 20 cultures", () => {
    expect(Object.keys(namesByCulture)).toHaveLength(20);
    expect(new Set(allNames).size).toBe(200);
  });

  it("finds something in the problem texts, and nothing in some of the others", () => {
    const counts = namedTexts.map((template) => inText(template, reference).length);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(20);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThanOrEqual(18);
  });

  it.each(namedTexts)("finds the same in a text: %s", (template) => {
    const expected = inText(template, reference);
    for (const name of allNames) {
      if (isReadAsPronoun(template, name)) continue;
      expect([name, inText(template, name)]).toEqual([name, expected]);
    }
  });

  it.each(documents.map((templates) => [templates]))(
    "finds the same in a document",
    (templates) => {
      const expected = inDocument(templates, reference);
      for (const name of allNames) {
        const found = inDocument(templates, name);
        templates.forEach((template, index) => {
          if (isReadAsPronoun(template, name)) return;
          expect([name, template, found[index]]).toEqual([name, template, expected[index]]);
        });
      }
    },
  );
});
