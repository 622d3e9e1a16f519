import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules, type TextRule } from "../rules";
import { normalise } from "../text/normalise";
import { checkerOf } from "./checker-of";
import type { TextOptions } from "./options";

// However a text is written, the finding is at the same words of the original.

const own = rules.filter((rule): rule is TextRule => rule.type === "text");
const checker = checkerOf(rules);

const examples = own.flatMap(({ scope, examples: { bad } }) =>
  bad.map(({ text }) => ({ text, kind: scope?.kinds?.[0], audience: scope?.audience })),
);

/** Other spellings of one ASCII letter, which the reader cannot tell from it. */
const disguises: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => `${letter}\u00ad`,
  (letter) => `\u200b${letter}`,
  (letter) => `&#${letter.charCodeAt(0)};`,
  (letter) => `&#x${letter.charCodeAt(0).toString(16)};`,
  (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0),
  (letter) => `\u2060${letter}\u200d`,
];

const spellings = fc.record({
  example: fc.constantFrom(...examples),
  choice: fc.array(fc.nat(disguises.length - 1), { minLength: 3, maxLength: 12 }),
  prefix: fc.constantFrom("", "\u{1f600} ", "&amp; ", "\ufb01\ufb01 - "),
});

describe("offsets", () => {
  it("are those of the same words, in every spelling", () => {
    fc.assert(
      fc.property(spellings, ({ example, choice, prefix }) => {
        const options: TextOptions = {
          ...(example.kind && { kind: example.kind }),
          ...(example.audience && { audience: example.audience }),
        };
        const pieces = [...example.text].map((letter, index) =>
          /[a-z]/.test(letter)
            ? (disguises[choice[index % choice.length] as number] as (l: string) => string)(letter)
            : letter,
        );
        const disguised = prefix + pieces.join("");
        const plain = normalise(prefix).text + example.text;
        const before = checker.checkText(plain, options).findings;
        const after = checker.checkText(disguised, options).findings;
        const told = (text: string, found: typeof before) =>
          found.map(
            ({ ruleId, start, end }) => `${ruleId}: ${normalise(text.slice(start, end)).text}`,
          );
        expect(told(disguised, after)).toEqual(told(plain, before));
      }),
      { numRuns: 300 },
    );
  });

  it("never leave the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom(...examples),
        (noise, { text }) => {
          const whole = `${noise}${text}${noise}`;
          for (const { start, end } of checker.checkText(whole, { audience: "candidate" })
            .findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(whole.length);
            expect(end).toBeGreaterThan(start as number);
          }
        },
      ),
    );
  });
});
