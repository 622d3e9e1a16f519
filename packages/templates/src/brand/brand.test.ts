import fc from "fast-check";
import { expect, test } from "vitest";
import { type Brand, brandValues } from "./brand";
import { contrast, inkOn } from "./colour";

const logo = { url: "https://example.org/l.png", alt: "X", width: 100, height: 40 };

test.each([
  [{}, /brand\.name/],
  [{ name: "a\nb" }, /brand\.name/],
  [{ name: "X", slogan: "y" }, /only these keys/],
  [{ name: "X", logo: { ...logo, url: "http://example.org/l.png" } }, /logo\.url.*https/],
  [{ name: "X", logo: { ...logo, url: "data:image/png;base64,AA" } }, /logo\.url/],
  [{ name: "X", logo: { ...logo, alt: "" } }, /logo\.alt/],
  [{ name: "X", logo: { ...logo, width: 900 } }, /logo\.width.*552/],
  [{ name: "X", colours: { accent: "red" } }, /colours\.accent.*#0b5c6b/],
  [{ name: "X", colours: { accent: "#fff;background:url(x)" } }, /colours\.accent/],
  [{ name: "X", font: "Roboto" }, /font.*system/],
  [{ name: "X", font: "toString" }, /font/],
  [{ name: "X", details: ["a", "b", "c", "d", "e", "f", "g"] }, /details/],
  [{ name: "X", website: "javascript:alert(1)" }, /website/],
  [null, /an object/],
])("a brand that is not valid is refused by name: %j", (brand, problem) => {
  expect(() => brandValues(brand as unknown as Brand)).toThrow(problem);
});

test("links take a shade of the accent that can be read, on light and on dark", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const accent = `#${number.toString(16).padStart(6, "0")}`;
      const { link, linkDark } = brandValues({ name: "X", colours: { accent } });
      expect(contrast("#ffffff", link as string)).toBeGreaterThanOrEqual(4.5);
      for (const dark of ["#1b2026", "#1f2a25", "#2b281f"])
        expect(contrast(dark, linkDark as string)).toBeGreaterThanOrEqual(4.5);
    }),
  );
  expect(inkOn("#ffffff", "#0b5c6b")).toBe("#0b5c6b");
});

test("contrast is WCAG's", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});
